import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Icon } from '#app/components/icon.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { languageName } from '#app/i18n/names.ts'
import { type Coverage, isUnderstaffed, type OpenLocale, type Person } from './coverage.ts'

interface CoverageTableProps {
  readonly letter: number
  readonly rows: readonly Coverage[]
}

/** The open locales with who works in them, who is missing, and until when. */
export function CoverageTable({ letter, rows }: CoverageTableProps) {
  const { t } = useTranslation('people')
  return (
    <DataTable label={t('coverage.title')}>
      <thead>
        <tr>
          <th scope="col">{t('coverage.language')}</th>
          <th scope="col">{t('coverage.translators')}</th>
          <th scope="col">{t('coverage.reviewers')}</th>
          <th scope="col">{t('coverage.due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.locale}>
            <th scope="row">
              <Link to={`/letters/${letter}/${row.locale}`}>
                <LocaleName locale={row.locale} />
              </Link>
            </th>
            <td data-label={t('coverage.translators')}>
              <Names people={row.translators} />
            </td>
            <td data-label={t('coverage.reviewers')}>
              <Names people={row.reviewers} />
              {hasNoSecond(row) && <Lack text={t('coverage.same')} />}
            </td>
            <td data-label={t('coverage.due')}>
              <DueForm {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function hasNoSecond(row: Coverage): boolean {
  return row.translators.length > 0 && row.reviewers.length > 0 && isUnderstaffed(row)
}

function Names({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation('people')
  if (people.length === 0) return <Lack text={t('coverage.nobody')} />
  return (
    <ul className="people-names">
      {people.map(({ account, name }) => (
        <li key={account}>{name}</li>
      ))}
    </ul>
  )
}

function Lack({ text }: { readonly text: string }) {
  return (
    <span className="people-lack">
      <Icon name="warning" />
      {text}
    </span>
  )
}

function DueForm({ locale, dueOn }: OpenLocale) {
  const { t, i18n } = useTranslation('people')
  const language = languageName(locale, i18n.language)
  return (
    <Form method="post" className="people-due" preventScrollReset>
      <input type="hidden" name="locale" value={locale} />
      <input
        type="date"
        name="dueOn"
        aria-label={t('coverage.dueFor', { language })}
        defaultValue={dueOn ?? ''}
        key={dueOn}
      />
      <Button
        variant="quiet"
        name="kind"
        value="due"
        aria-label={t('coverage.saveFor', { language })}
      >
        {t('coverage.save')}
      </Button>
    </Form>
  )
}
