import { useTranslation } from 'react-i18next'
import type { AskState } from '#app/domain/parity/judged.ts'

/** What a cell of the sheet shows. */
export type CellState = AskState | 'same' | 'differs' | 'intended'

/** The mark of each, told apart without colour; the counted ones show their number. */
export const marks: Readonly<Record<CellState, string>> = {
  present: '✓',
  same: '=',
  open: '○',
  untranslated: '–',
  lost: '!',
  differs: '',
  intended: '',
}

export interface Cell {
  readonly state: CellState
  readonly count: number
}

/** Where differences are open, only those count. */
export function factCell({ open, intended }: { open: number; intended: number }): Cell {
  if (open > 0) return { state: 'differs', count: open }
  return intended > 0 ? { state: 'intended', count: intended } : { state: 'same', count: 0 }
}

/** What a cell says in words: "2 differences". */
export function useCellWords(): (cell: Cell) => string {
  const { t } = useTranslation('parity')
  return ({ state, count }) => t(`cell.${state}`, { count })
}
