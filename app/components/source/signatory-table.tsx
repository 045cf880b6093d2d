import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { type ActivePart, partId, partLink } from './active-part.ts'
import { RowEditor } from './row-editor.tsx'
import type { SourceRow, SourceView } from './source-view.ts'
import type { Typed } from './typed.ts'

interface SignatoryTableProps {
  /** Names the table. */
  readonly label: string
  /** The index of the group; `null`: those without a heading. */
  readonly group: number | null
  readonly view: SourceView
  readonly locale: Locale
  /** `null` where nothing can be corrected. */
  readonly editing: {
    readonly version: number
    readonly active: ActivePart | null
    readonly typed: Typed
  } | null
}

/** The signatories of one group. */
export function SignatoryTable({ label, group, view, locale, editing }: SignatoryTableProps) {
  const { t } = useTranslation('source')
  const rows = view.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.group === group)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="source-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('row.name')}</th>
            <th scope="col">{t('row.acronym')}</th>
            <th scope="col">{t('row.country')}</th>
            <th scope="col">{t('row.descriptor')}</th>
            <th scope="col">{t('row.kind')}</th>
            {editing && (
              <>
                <th scope="col">{t('row.line')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('correct')}</span>
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, index }) => (
            <Fragment key={index}>
              <RowCells
                row={row}
                number={index + 1}
                locale={locale}
                linked={editing !== null}
                active={isActive(editing?.active ?? null, index)}
              />
              {editing && isActive(editing.active, index) && (
                <tr>
                  <td colSpan={7} className="source-editor-cell">
                    <RowEditor
                      key={editing.version}
                      index={index}
                      row={row}
                      groups={view.groups}
                      locale={locale}
                      version={editing.version}
                      typed={editing.typed}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function isActive(active: ActivePart | null, index: number): boolean {
  return active?.name === 'row' && active.number === index + 1
}

interface RowCellsProps {
  readonly row: SourceRow
  readonly number: number
  readonly locale: Locale
  readonly linked: boolean
  readonly active: boolean
}

function RowCells({ row, number, locale, linked, active }: RowCellsProps) {
  const { t } = useTranslation('source')
  const part = { name: 'row', number } as const
  return (
    <tr id={partId(part)} data-active={active || undefined}>
      <th scope="row" lang={row.name === '' ? undefined : locale}>
        {row.name === '' ? (
          <span className="field-error">
            <Icon name="error" />
            {t('row.nameless', { line: row.line })}
          </span>
        ) : (
          row.name
        )}
      </th>
      <td lang={locale}>{row.acronym}</td>
      <td lang={locale}>{row.country}</td>
      <td lang={locale}>{row.descriptor}</td>
      <td>{t(`signatory.${row.kind}`)}</td>
      {linked && (
        <>
          <td className="number">{row.line}</td>
          <td>
            {!active && (
              <Link to={partLink(part)} preventScrollReset>
                {t('correct')} <span className="visually-hidden">{row.name || number}</span>
              </Link>
            )}
          </td>
        </>
      )}
    </tr>
  )
}
