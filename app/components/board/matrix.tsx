import { Link, useNavigate } from '@remix-run/react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { Progress } from '#app/components/progress.tsx'
import { languageName } from '#app/i18n/names.ts'
import { type BoardRow, type BoardUnit, markAt } from './board-view.ts'
import { useCellLabels } from './cell-labels.ts'
import { DueDate } from './due-date.tsx'
import { moveInMatrix } from './grid-keys.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { QueryMark } from './query-mark.tsx'
import { SecondMark } from './second-mark.tsx'
import { StaleMark } from './stale-mark.tsx'
import { WaivedMark } from './waived-mark.tsx'

interface MatrixProps {
  readonly letter: number
  readonly units: readonly BoardUnit[]
  readonly rows: readonly BoardRow[]
  readonly today: string
}

/** Locales × units. One cell is a stop of the Tab key; the arrow keys go to the others. */
export function Matrix({ letter, units, rows, today }: MatrixProps) {
  const { t, i18n } = useTranslation('board')
  const labelOf = useCellLabels()
  const navigate = useNavigate()
  // Thousands of plain links and one listener render faster than as many components that listen.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a.state-cell') : null
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    navigate(link.getAttribute('href') ?? '')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it helps the links inside, which are the controls
    <div className="board-matrix" onClick={follow} onKeyDown={moveInMatrix}>
      <DataTable label={t('matrix.label')} dense>
        <thead>
          <tr>
            <th scope="col">{t('matrix.language')}</th>
            {units.map(({ number, kind, excerpt }) => {
              const label = t('matrix.unit', { kind: t(`kind.${kind}`), number })
              return (
                <th key={number} scope="col" title={`${label}: ${excerpt}`}>
                  <span aria-hidden="true">{number}</span>
                  <span className="visually-hidden">{label}</span>
                </th>
              )
            })}
            <th scope="col">{t('matrix.progress')}</th>
            <th scope="col">{t('matrix.due')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.locale}
              letter={letter}
              units={units}
              row={row}
              today={today}
              language={languageName(row.locale, i18n.language)}
              labelOf={labelOf}
              isFirst={index === 0}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

interface MatrixRowProps {
  readonly letter: number
  readonly units: readonly BoardUnit[]
  readonly row: BoardRow
  readonly today: string
  readonly language: string
  readonly labelOf: ReturnType<typeof useCellLabels>
  readonly isFirst: boolean
}

/** Asks for no words by itself: there are many rows. */
function MatrixRow({ letter, units, row, today, language, labelOf, isFirst }: MatrixRowProps) {
  const { locale, cells, readable } = row
  const path = `/letters/${letter}/${locale}`
  return (
    <tr>
      <th scope="row" suppressHydrationWarning>
        {readable ? (
          <Link to={path} className="board-language">
            {language}
          </Link>
        ) : (
          language
        )}
      </th>
      {units.map((unit, index) => {
        const { number } = unit
        const state = cells[index] ?? 'empty'
        const mark = markAt(row, number)
        return (
          <td key={number}>
            <MatrixCell
              to={readable ? `${path}?unit=${number}#unit-${number}` : null}
              state={state}
              mark={mark}
              label={labelOf({ language, unit, state, mark })}
              isStop={isFirst && index === 0}
            />
          </td>
        )
      })}
      <td>
        <Progress counts={row.progress} label={language} />
      </td>
      <td className="board-due">
        {row.waived && <WaivedMark />}
        {row.awaitsSecond && <SecondMark />}
        {row.questions > 0 && <QueryMark letter={letter} count={row.questions} />}
        {row.stale.length > 0 && <StaleMark count={row.stale.length} />}
        {(row.dueOn || row.state === 'signed-off') && <DueDate row={row} today={today} />}
      </td>
    </tr>
  )
}
