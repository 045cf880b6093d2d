import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from './desk-context.ts'
import type { InsertableTerm } from './insertable-terms.ts'

interface TermsListProps {
  readonly terms: readonly InsertableTerm[]
  readonly onChoose: (text: string) => void
}

/** The terms of a pair to choose from: by the arrows and Enter, or by a number. */
export function TermsList({ terms, onChoose }: TermsListProps) {
  const { t } = useTranslation('terms')
  const { locale, sourceLocale } = useDesk()
  const [at, setAt] = useState(0)
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const next = movedTo(event.key, at, terms.length)
    const chosen = terms[event.key === 'Enter' ? at : Number(event.key) - 1]
    if (next === null && !chosen) return
    event.preventDefault()
    if (next !== null) setAt(next)
    else if (chosen) onChoose(chosen.text)
  }
  return (
    <div
      // The dialog gives the focus to what asks for it.
      ref={(list) => list?.setAttribute('autofocus', '')}
      role="listbox"
      tabIndex={0}
      className="desk-terms-list"
      aria-label={t('list.label')}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      {terms.map(({ said, text }, index) => (
        <button
          key={`${said} ${text}`}
          id={`${id}-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onClick={() => onChoose(text)}
        >
          {index < 9 && <kbd aria-hidden>{index + 1}</kbd>}
          <span lang={locale}>{text}</span>
          <span className="soft" lang={sourceLocale}>
            {said}
          </span>
        </button>
      ))}
    </div>
  )
}

/** Where an arrow leads in the list, round and round; `null` for every other key. */
function movedTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  return null
}
