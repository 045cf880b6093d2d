import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import type { ActivePart } from './active-part.ts'
import { RowCells } from './row-cells.tsx'
import { RowEditor } from './row-editor.tsx'
import type { Editing, SourceView } from './source-view.ts'
import { useOpenPart } from './use-open-part.ts'

interface SignatoryTableProps {
  /** Names the table. */
  readonly label: string
  /** The index of the group; `null`: those without a heading. */
  readonly group: number | null
  readonly view: SourceView
  readonly locale: Locale
  /** `null` where nothing can be corrected. */
  readonly editing: Editing | null
}

/** The signatories of one group. */
export function SignatoryTable({ label, group, view, locale, editing }: SignatoryTableProps) {
  const { t } = useTranslation('source')
  const onOpen = useOpenPart()
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
                kindLabel={t(`signatory.${row.kind}`)}
                correct={t('correct')}
                active={isActive(editing?.active ?? null, index)}
                onOpen={editing && onOpen}
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
                      refused={editing.refused}
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
