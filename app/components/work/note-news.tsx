import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { LetterWork } from './work.ts'

/** Questions that ask this person, answers to theirs, and where they are mentioned. */
export function NoteNews({ notes }: Pick<LetterWork, 'notes'>) {
  const { t } = useTranslation('queries')
  if (notes.length === 0) return null
  return (
    <section>
      <h3>{t('work.title')}</h3>
      <ul className="note-news">
        {notes.map(({ id, why, by, unit, words, locale, to }) => (
          <li key={`${why} ${id}`}>
            {locale && <LocaleName locale={locale} />}{' '}
            <Link to={to}>{t(`work.${why}`, { name: by, unit, words })}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
