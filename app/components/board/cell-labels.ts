import { useTranslation } from 'react-i18next'
import type { Mark } from '#app/components/state-badge.tsx'
import type { ShownState } from '#app/domain/target.ts'
import type { BoardUnit } from './board-view.ts'

interface Cell {
  readonly language: string
  readonly unit: BoardUnit
  readonly state: ShownState
  readonly mark: Mark | null
}

/**
 * Says what a cell says: "Latvian, paragraph 12: translated". The words are looked up once for the
 * whole table, which has thousands of cells.
 */
export function useCellLabels(): (cell: Cell) => string {
  const { t } = useTranslation('board')
  const kinds = t('cell.kind', { returnObjects: true })
  const states = t('cell.state', { returnObjects: true })
  const plain = t('cell.plain', { skipInterpolation: true })
  const marked = {
    returned: t('cell.returned', { skipInterpolation: true }),
    stale: t('cell.stale', { skipInterpolation: true }),
  }
  return ({ language, unit, state, mark }) => {
    const words: Readonly<Record<string, string>> = {
      language,
      unit: `${kinds[unit.kind]} ${unit.number}`,
      state: states[state],
    }
    const template = mark ? marked[mark] : plain
    return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole)
  }
}
