import { useEffect, useRef } from 'react'

/** Puts the caret of a box back where it was kept, once the dialog that took the focus is closed. */
export function useKeptCaret(open: boolean): (box: HTMLTextAreaElement | null) => void {
  const kept = useRef<(() => void) | null>(null)
  useEffect(() => {
    // Chromium gives a closed dialog's focus back, and puts the caret first.
    if (!open) kept.current?.()
  }, [open])
  return (box) => {
    const range = box && ([box.selectionStart, box.selectionEnd] as const)
    kept.current = range && (() => box.setSelectionRange(...range))
  }
}
