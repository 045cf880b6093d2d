import { type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import { plainWord } from '#app/domain/spelling/plain-word.ts'
import type { Word } from '#app/domain/spelling/words-in.ts'
import { languageName } from '#app/i18n/names.ts'
import { useDesk } from './desk-context.ts'
import { LetterWords } from './letter-words.tsx'
import { useRemembered } from './remembered.ts'
import { replaceWord, selectWord } from './replace-word.ts'
import type { Speller } from './speller.ts'
import { useSpelling } from './use-spelling.ts'

interface SpellingProps {
  readonly pair: DeskPair
  /** What stands in the box. */
  readonly text: string
  readonly field: RefObject<HTMLTextAreaElement>
}

/** The words of a box that the dictionary does not know, and what can be done with each. */
export function Spelling({ pair, text, field }: SpellingProps) {
  const { t } = useTranslation('spelling')
  const title = useId()
  const spelling = useSpelling(pair, text, useRemembered('spelling') !== 'off')
  if (!spelling) return null
  const { speller, now, misspelt } = spelling
  if (now.state === 'waiting') return null
  if (now.state !== 'ready') return <NoDictionary why={now.state} />
  if (misspelt.length === 0 && now.words.length === 0) return null
  return (
    <section className="desk-spelling" aria-labelledby={title}>
      <p id={title} className="desk-spelling-title">
        {t('title')}
      </p>
      {misspelt.length > 0 && (
        <ul>
          {misspelt.map((word) => (
            <Misspelt
              key={word.text}
              word={word}
              speller={speller}
              field={field}
              mayAccept={now.mayAccept}
            />
          ))}
        </ul>
      )}
      <LetterWords words={now.words} speller={speller} mayChange={now.mayAccept} />
    </section>
  )
}

function NoDictionary({ why }: { readonly why: 'none' | 'unknown' | 'failed' }) {
  const { t } = useTranslation(['spelling', 'desk'])
  const { locale } = useDesk()
  const language = languageName(locale, t('desk:uiLocale'))
  return (
    <p className="field-hint">
      {t(`without.${why}`, { language })}
      {why === 'none' && (
        <>
          {' '}
          <code>{`demarche dictionaries add ${locale}`}</code>
        </>
      )}
    </p>
  )
}

interface MisspeltProps {
  readonly word: Word
  readonly speller: Speller
  readonly field: RefObject<HTMLTextAreaElement>
  readonly mayAccept: boolean
}

function Misspelt({ word, speller, field, mayAccept }: MisspeltProps) {
  const { t } = useTranslation('spelling')
  const { locale } = useDesk()
  const [suggested, setSuggested] = useState<readonly string[] | null>(null)
  const [failed, setFailed] = useState(false)
  const { text } = word
  const accept = async () => {
    const kept = await speller.accept(text)
    setFailed(!kept)
    // The button is gone with its word.
    if (kept) field.current?.focus()
  }
  const ignore = () => {
    speller.ignore(plainWord(text))
    field.current?.focus()
  }
  return (
    <li>
      <button
        type="button"
        className="desk-spelling-word"
        lang={locale}
        aria-label={t('goTo', { word: text })}
        onClick={() => field.current && selectWord(field.current, word)}
      >
        {text}
      </button>
      <Button
        type="button"
        variant="quiet"
        aria-expanded={suggested !== null}
        aria-label={t('suggestNamed', { word: text })}
        onClick={async () => setSuggested(suggested ? null : await speller.suggest(text))}
      >
        {t('suggest')}
      </Button>
      {suggested && (
        <Suggestions
          word={text}
          suggested={suggested}
          onChoose={(other) => field.current && replaceWord(field.current, word, other)}
        />
      )}
      {mayAccept && (
        <Button
          type="button"
          variant="quiet"
          aria-label={t('acceptNamed', { word: text })}
          onClick={accept}
        >
          {t('accept')}
        </Button>
      )}
      <Button
        type="button"
        variant="quiet"
        aria-label={t('ignoreNamed', { word: text })}
        onClick={ignore}
      >
        {t('ignore')}
      </Button>
      {failed && <span role="alert">{t('notKept')}</span>}
    </li>
  )
}

interface SuggestionsProps {
  readonly word: string
  readonly suggested: readonly string[]
  readonly onChoose: (suggestion: string) => void
}

function Suggestions({ word, suggested, onChoose }: SuggestionsProps) {
  const { t } = useTranslation('spelling')
  const { locale } = useDesk()
  if (suggested.length === 0) return <span role="status">{t('noSuggestions')}</span>
  return (
    <span className="desk-spelling-suggestions">
      {suggested.map((suggestion) => (
        <Button
          key={suggestion}
          type="button"
          lang={locale}
          aria-label={t('replace', { word, suggestion })}
          onClick={() => onChoose(suggestion)}
        >
          {suggestion}
        </Button>
      ))}
    </span>
  )
}
