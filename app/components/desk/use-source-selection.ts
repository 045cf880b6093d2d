import { useEffect, useRef } from 'react'

/** What is selected in the source of a pair; it is kept while the focus is elsewhere. */
export function useSourceSelection(unit: number) {
  const words = useRef('')
  useEffect(() => {
    words.current = ''
    const onChange = () => {
      const selection = document.getSelection()
      const source = document.querySelector(`#unit-${unit} > .pair-source > .letter-text`)
      if (selection && source?.contains(selection.anchorNode)) {
        words.current = selection.toString().trim()
      }
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [unit])
  return words
}
