import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { moveInMatrix } from '#app/components/board/grid-keys.ts'
import { DataTable } from '#app/components/data-table.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { factKinds } from '#app/domain/parity/fact.ts'
import type { MarkedAsk, ParityColumn } from '#app/domain/parity/sheet.ts'
import { languageName } from '#app/i18n/names.ts'
import { type Cell, factCell, useCellWords } from './cell-states.ts'
import { ParityCell } from './parity-cell.tsx'

interface ParityMatrixProps {
  readonly asks: readonly MarkedAsk[]
  readonly columns: readonly ParityColumn[]
  readonly chosen: Locale | null
}

interface Row {
  readonly id: string
  /** As the row's head has it. */
  readonly head: string
  /** As its cells name it. */
  readonly name: string
  readonly cellIn: (column: ParityColumn) => Cell
}

/** Asks and facts × locales. One cell is a stop of the Tab key; the arrow keys go to the others. */
export function ParityMatrix({ asks, columns, chosen }: ParityMatrixProps) {
  const { t, i18n } = useTranslation('parity')
  const askRows = asks.map(
    ({ words }, index): Row => ({
      id: `ask-${index + 1}`,
      head: `${index + 1}. ${words}`,
      name: t('cell.ask', { number: index + 1 }),
      cellIn: (column) => ({ state: column.asks[index] ?? 'open', count: 0 }),
    }),
  )
  const factRows = factKinds.map(
    (kind): Row => ({
      id: `fact-${kind}`,
      head: t(`fact.${kind}`),
      name: t(`fact.${kind}`),
      cellIn: (column) => factCell(column.facts[kind]),
    }),
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it helps the links inside, which are the controls
    <div className="parity-matrix" onKeyDown={moveInMatrix}>
      <DataTable label={t('sheet.label')} dense>
        <thead>
          <tr>
            <th scope="col">{t('sheet.row')}</th>
            {columns.map(({ locale, isReadable }) => {
              const language = languageName(locale, i18n.language)
              const code = <abbr title={language}>{locale}</abbr>
              return (
                <th
                  key={locale}
                  scope="col"
                  data-chosen={locale === chosen || undefined}
                  suppressHydrationWarning
                >
                  {isReadable ? (
                    <Link to={`?locale=${locale}#detail`} aria-label={language}>
                      {code}
                    </Link>
                  ) : (
                    code
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        {askRows.length > 0 && (
          <RowGroup title={t('sheet.asks')} rows={askRows} columns={columns} isFirst />
        )}
        <RowGroup
          title={t('sheet.facts')}
          rows={factRows}
          columns={columns}
          isFirst={askRows.length === 0}
        />
      </DataTable>
    </div>
  )
}

interface RowGroupProps {
  readonly title: string
  readonly rows: readonly Row[]
  readonly columns: readonly ParityColumn[]
  readonly isFirst: boolean
}

function RowGroup({ title, rows, columns, isFirst }: RowGroupProps) {
  const { t, i18n } = useTranslation('parity')
  const wordsOf = useCellWords()
  return (
    <tbody>
      <tr className="parity-group">
        <th scope="rowgroup">{title}</th>
        <td colSpan={columns.length} />
      </tr>
      {rows.map((row, at) => (
        <tr key={row.id}>
          <th scope="row">
            <span className="parity-row-head">{row.head}</span>
          </th>
          {columns.map((column, index) => {
            const cell = row.cellIn(column)
            const language = languageName(column.locale, i18n.language)
            const said = { language, row: row.name, state: wordsOf(cell) }
            return (
              <td key={column.locale}>
                <ParityCell
                  cell={cell}
                  to={column.isReadable ? `?locale=${column.locale}#${row.id}` : null}
                  label={t('cell.label', said)}
                  isStop={isFirst && at === 0 && index === 0}
                />
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
