import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Time } from '#app/components/time.tsx'
import type { LetterWordView } from '#app/domain/spelling/spelling-view.ts'
import { useDesk } from './desk-context.ts'
import type { Speller } from './speller.ts'

interface LetterWordsProps {
  readonly words: readonly LetterWordView[]
  readonly speller: Speller
  readonly mayChange: boolean
}

/** The words that people say are right in this letter, newest first; each can be taken back. */
export function LetterWords({ words, speller, mayChange }: LetterWordsProps) {
  const { t } = useTranslation('spelling')
  const { locale } = useDesk()
  const [failed, setFailed] = useState(false)
  if (words.length === 0) return null
  return (
    <details>
      <summary>{t('words.title', { count: words.length })}</summary>
      {failed && <p role="alert">{t('notKept')}</p>}
      <ul>
        {words.toReversed().map(({ word, by, at }) => (
          <li key={word}>
            <span lang={locale}>{word}</span>
            <span className="desk-byline">{t('words.by', { name: by })}</span>
            <span className="desk-byline">
              <Time at={at} />
            </span>
            {mayChange && (
              <Button
                type="button"
                variant="quiet"
                aria-label={t('words.takeBackNamed', { word })}
                onClick={async () => setFailed(!(await speller.takeBack(word)))}
              >
                {t('words.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
