import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textPieces } from '#app/domain/invisible-characters.ts'
import type { SpecialCharacters } from '#app/domain/languages/special-characters.ts'
import type { Locale } from '#app/domain/locale.ts'
import { characterName } from './character-name.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'
import { remember, useRemembered } from './remembered.ts'

/** Letters and marks of the language that a keyboard may lack; folded until somebody wants them. */
export function CharacterBar({ field }: { readonly field: RefObject<HTMLTextAreaElement> }) {
  const { t } = useTranslation('desk')
  const { locale } = useDesk()
  const open = useRemembered('characters') === 'on'
  const characters = useSpecialCharacters(open, locale)
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) remember('characters', currentTarget.open ? 'on' : null)
      }}
    >
      <summary>{t('characters.title')}</summary>
      {characters && (
        <CharacterButtons
          characters={characters}
          lang={locale}
          onChoose={(character) => field.current && insertText(field.current, character)}
        />
      )}
    </details>
  )
}

/** Fetched when the bar is opened: it comes from what the languages do with marks and spaces. */
function useSpecialCharacters(wanted: boolean, locale: Locale): SpecialCharacters | null {
  const [characters, setCharacters] = useState<SpecialCharacters | null>(null)
  useEffect(() => {
    if (!wanted) return
    void import('#app/domain/languages/special-characters.ts').then(
      (module) => setCharacters(module.specialCharacters(locale)),
      () => undefined,
    )
  }, [wanted, locale])
  return characters
}

interface CharacterButtonsProps {
  readonly characters: SpecialCharacters
  readonly lang: Locale
  readonly onChoose: (character: string) => void
}

/** One stop of the Tab key; the arrow keys go from one to the next. */
export function CharacterButtons({ characters, lang, onChoose }: CharacterButtonsProps) {
  const { t } = useTranslation('desk')
  const [capitals, setCapitals] = useState(false)
  const [at, setAt] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const letters = characters.letters.flatMap(({ small, capital }) =>
    capitals ? (capital ?? []) : small,
  )
  const all = [...letters, ...characters.marks]
  const hasCapitals = characters.letters.length > 0
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const to = nextStop(event, Math.min(at, buttons.length - 1), buttons.length)
    if (to === null) return
    event.preventDefault()
    setAt(to)
    buttons[to]?.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      className="desk-characters"
      aria-label={t('characters.title')}
      onKeyDown={onKeyDown}
    >
      {hasCapitals && (
        <button
          type="button"
          aria-pressed={capitals}
          tabIndex={at === 0 ? 0 : -1}
          onMouseDown={keepFocus}
          onClick={() => setCapitals(!capitals)}
        >
          {t('characters.capitals')}
        </button>
      )}
      {all.map((character, index) => {
        const name = characterName(t, character)
        const stop = hasCapitals ? index + 1 : index
        return (
          <button
            key={character}
            type="button"
            lang={lang}
            title={name}
            aria-label={name}
            tabIndex={stop === at ? 0 : -1}
            onFocus={() => setAt(stop)}
            onMouseDown={keepFocus}
            onClick={() => onChoose(character)}
          >
            {textPieces(character)[0]?.mark ?? character}
          </button>
        )
      })}
    </div>
  )
}

/** The caret stays where it is. */
function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault()
}

function nextStop(event: KeyboardEvent, at: number, count: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  switch (event.key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
