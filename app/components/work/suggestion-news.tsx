import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { LetterWork } from './work.ts'

interface SuggestionNewsProps extends Pick<LetterWork, 'suggestions'> {
  readonly letter: number
}

/** Suggestions that wait for this person's answer, and what became of their own. */
export function SuggestionNews({ letter, suggestions }: SuggestionNewsProps) {
  const { t } = useTranslation('suggestions')
  if (suggestions.length === 0) return null
  return (
    <section>
      <h3>{t('work.title')}</h3>
      <ul className="note-news">
        {suggestions.map(({ id, why, by, reason, unit, locale }) => (
          <li key={id}>
            <LocaleName locale={locale} />{' '}
            <Link to={`/letters/${letter}/${locale}?unit=${unit}#unit-${unit}`}>
              {t(`work.${why}`, { name: by, unit, reason: reason ?? '' })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
