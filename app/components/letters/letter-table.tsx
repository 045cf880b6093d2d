import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { Time } from '#app/components/time.tsx'
import type { Locale } from '#app/domain/locale.ts'

interface ListedLetter {
  readonly id: number
  readonly title: string
  readonly sourceLocale: Locale
  readonly edition: number
  readonly confirmed: boolean
  readonly embargoOn: string | null
  readonly createdAt: string
  /** How many locales are open. */
  readonly open: number
  /** The earliest day by which one of them is wanted. */
  readonly dueOn: string | null
}

/** The letters with where each stands. */
export function LetterTable({ letters }: { letters: readonly ListedLetter[] }) {
  const { t } = useTranslation('letters')
  return (
    <DataTable label={t('list.title')}>
      <thead>
        <tr>
          <th scope="col">{t('list.letter')}</th>
          <th scope="col">{t('list.state')}</th>
          <th scope="col">{t('list.source')}</th>
          <th scope="col">{t('list.edition')}</th>
          <th scope="col">{t('list.due')}</th>
          <th scope="col">{t('list.embargo')}</th>
          <th scope="col">{t('list.created')}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={letter.id}>
            <th scope="row" className="letter-title">
              <Link to={pageOf(letter)} lang={letter.sourceLocale}>
                {letter.title}
              </Link>
            </th>
            <td>
              {letter.confirmed ? t('list.open', { count: letter.open }) : t('list.unconfirmed')}
            </td>
            <td>
              <LocaleName locale={letter.sourceLocale} />
            </td>
            <td className="number">{letter.edition}</td>
            <td className="day">{letter.dueOn && <Time at={letter.dueOn} />}</td>
            <td className="day">{letter.embargoOn && <Time at={letter.embargoOn} />}</td>
            <td className="day">
              <Time at={letter.createdAt.slice(0, 10)} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** Before the source is confirmed, there is nothing on the board. */
function pageOf({ id, confirmed }: ListedLetter): string {
  return confirmed ? `/letters/${id}` : `/letters/${id}/source`
}
