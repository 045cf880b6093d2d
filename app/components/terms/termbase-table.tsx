import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import type { ConceptKind, Term } from '#app/domain/terms/concept.ts'
import { StatusWord } from './status-word.tsx'

interface TermbaseTableProps {
  readonly rows: readonly {
    readonly id: number
    readonly kind: ConceptKind
    readonly term: Term
    readonly definition: string
    readonly domain: string
    readonly languages: number
    readonly proposed: boolean
    readonly deleted: boolean
    readonly letter: string | null
  }[]
}

/** Entries by the term they are found by. */
export function TermbaseTable({ rows }: TermbaseTableProps) {
  const { t } = useTranslation('terms')
  return (
    <DataTable label={t('page.label')}>
      <thead>
        <tr>
          <th scope="col">{t('column.term')}</th>
          <th scope="col">{t('column.kind')}</th>
          <th scope="col">{t('column.domain')}</th>
          <th scope="col">{t('column.languages')}</th>
          <th scope="col">{t('column.letter')}</th>
        </tr>
      </thead>
      <tbody className="stacked-rows">
        {rows.map(({ id, kind, term, definition, domain, languages, letter, ...marks }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/termbase/${id}`} lang={term.locale}>
                {term.text}
              </Link>{' '}
              {term.status !== 'preferred' && <StatusWord status={term.status} />}
              {marks.proposed && <span className="term-mark">{t('mark.proposed')}</span>}
              {marks.deleted && <span className="term-mark">{t('mark.deleted')}</span>}
              {definition !== '' && <p className="field-hint">{definition}</p>}
            </th>
            <td data-label={t('column.kind')}>{t(`kind.${kind}`)}</td>
            <td data-label={t('column.domain')}>{domain}</td>
            <td data-label={t('column.languages')}>{languages}</td>
            <td data-label={t('column.letter')}>{letter ?? t('scope.everybody')}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
