import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Combination } from '#app/domain/keyboards/combination.ts'
import { Keys } from './keys.tsx'
import { matching } from './palette-search.ts'

/** Something that can be done now. */
export interface PaletteEntry {
  readonly id: string
  readonly name: string
  readonly keys: Combination | null
  readonly run: () => void
}

/** A letter may have two thousand paragraphs to go to. */
const longest = 60

interface PaletteProps {
  readonly entries: readonly PaletteEntry[]
  readonly mac: boolean
  readonly onChoose: (entry: PaletteEntry) => void
}

/** Everything the desk can do, by name: a field with a list, of which the arrow keys choose one. */
export function Palette({ entries, mac, onChoose }: PaletteProps) {
  const { t } = useTranslation('desk')
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = matching(entries, query)
  const shown = found.slice(0, longest)
  const chosen = shown[at]
  const chosenId = chosen && `${id}-${chosen.id}`
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView?.({ block: 'nearest' })
  }, [chosenId])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step !== undefined) setAt(stepFrom(at, step, shown.length))
    else if (chosen) onChoose(chosen)
  }
  return (
    <div className="desk-palette">
      <input
        // The dialog gives the focus to what asks for it.
        ref={(field) => field?.setAttribute('autofocus', '')}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosenId}
        aria-label={t('palette.label')}
        placeholder={t('palette.hint')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('palette.title')}>
        {shown.map((entry) => (
          <button
            key={entry.id}
            id={`${id}-${entry.id}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            onClick={() => onChoose(entry)}
          >
            <span>{entry.name}</span>
            {entry.keys && <Keys keys={entry.keys} mac={mac} />}
          </button>
        ))}
      </div>
      <p role="status" className="soft">
        {t('palette.count', { count: found.length })}
      </p>
    </div>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Round and round. */
function stepFrom(at: number, step: 1 | -1, count: number): number {
  return count === 0 ? 0 : (at + step + count) % count
}
