import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/components/empty-state.tsx'
import {
  type BoardFilter,
  type BoardRow,
  type BoardUnit,
  filterRows,
  totalProgress,
} from './board-view.ts'
import { FilterNav } from './filter-nav.tsx'
import { Legend } from './legend.tsx'
import { LocaleList } from './locale-list.tsx'
import { Matrix } from './matrix.tsx'

interface LanguagesProps {
  readonly letter: number
  readonly units: readonly BoardUnit[]
  readonly rows: readonly BoardRow[]
  readonly filter: BoardFilter
  readonly today: string
}

/** How far each language is: the matrix, or a list where there is no room for it. */
export function Languages({ letter, units, rows, filter, today }: LanguagesProps) {
  const { t } = useTranslation('board')
  const shown = filterRows(rows, filter)
  return (
    <section className="stack" aria-labelledby="languages">
      <div className="board-head">
        <h2 id="languages">{t('languages.title', { count: rows.length })}</h2>
        {rows.length > 1 && <FilterNav filter={filter} />}
      </div>
      {shown.length === 0 ? (
        <EmptyState>{t('languages.noneOfYours')}</EmptyState>
      ) : (
        <>
          <Legend total={totalProgress(shown)} />
          <Matrix letter={letter} units={units} rows={shown} today={today} />
          <LocaleList letter={letter} rows={shown} today={today} />
        </>
      )}
    </section>
  )
}
