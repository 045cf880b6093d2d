import { Form, Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ConsentCell } from './consent-cell.tsx'
import type { Row, SignatoriesAnswer, TableView } from './signatories-view.ts'
import { SignatoryForm } from './signatory-form.tsx'

interface SignatoryTableProps {
  /** The heading of the group; `null` for those without one. */
  readonly heading: string | null
  readonly rows: readonly Row[]
  readonly view: TableView
  readonly mayChange: boolean
  /** The id of the signatory that is being changed. */
  readonly edited: number | null
  readonly answer: SignatoriesAnswer | undefined
}

/** The signatories of one group, in their order. */
export function SignatoryTable(props: SignatoryTableProps) {
  const { heading, rows, view, mayChange, edited, answer } = props
  const { t } = useTranslation('signatories')
  const label = heading ?? t('table.noGroup')
  return (
    <section className="stack">
      <h2 lang={heading === null ? undefined : view.locale}>{label}</h2>
      <DataTable label={label}>
        <thead>
          <tr>
            <th scope="col">{t('table.name')}</th>
            {view.edition > 1 && <th scope="col">{t('table.consent')}</th>}
            <th scope="col">{t('table.acronym')}</th>
            <th scope="col">{t('table.country')}</th>
            <th scope="col">{t('table.descriptor')}</th>
            <th scope="col">{t('table.kind')}</th>
            {mayChange && <th scope="col">{t('table.acts')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr id={`signatory-${row.id}`}>
                <th scope="row" lang={view.locale} className="signatory-name">
                  {row.name}
                </th>
                {view.edition > 1 && <ConsentCell row={row} view={view} mayChange={mayChange} />}
                <td lang={view.locale}>{row.acronym}</td>
                <td lang={view.locale}>{row.country}</td>
                <td lang={view.locale}>{row.descriptor}</td>
                <td>{t(`kind.${row.kind}`)}</td>
                {mayChange && (
                  <td>
                    <RowActs row={row} version={view.version} />
                  </td>
                )}
              </tr>
              {mayChange && edited === row.id && (
                <tr>
                  <td colSpan={view.edition > 1 ? 7 : 6} className="signatory-editor">
                    <div className="stack">
                      <h3>{t('form.edit', { name: row.name })}</h3>
                      <SignatoryForm view={view} id={row.id} fields={row} answer={answer} />
                    </div>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

function RowActs({ row, version }: { readonly row: Row; readonly version: number }) {
  const { t } = useTranslation('signatories')
  const { id, name } = row
  return (
    <Form method="post" className="cluster" preventScrollReset>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="id" value={id} />
      <Link
        to={`?edit=${id}#signatory-${id}`}
        aria-label={t('table.editOne', { name })}
        preventScrollReset
      >
        {t('table.edit')}
      </Link>
      <Button variant="quiet" name="do" value="up" aria-label={t('table.up', { name })}>
        {t('table.upShort')}
      </Button>
      <Button variant="quiet" name="do" value="down" aria-label={t('table.down', { name })}>
        {t('table.downShort')}
      </Button>
    </Form>
  )
}
