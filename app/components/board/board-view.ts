import type { Mark } from '#app/components/state-badge.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { Progress } from '#app/domain/progress.ts'
import type { TranslationState } from '#app/domain/sign-off.ts'
import type { ShownState } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'

/** A column of the board. */
export interface BoardUnit {
  readonly number: number
  readonly kind: UnitKind
  readonly excerpt: string
}

/** A row of the board: one translation. */
export interface BoardRow {
  readonly locale: Locale
  readonly dueOn: string | null
  readonly state: TranslationState
  readonly awaitsSecond: boolean
  readonly progress: Progress
  readonly readable: boolean
  readonly mine: boolean
  readonly waived: boolean
  readonly returned: readonly number[]
  readonly stale: readonly number[]
  readonly questions: number
  readonly cells: readonly ShownState[]
}

export const boardFilters = ['all', 'least', 'mine'] as const
export type BoardFilter = (typeof boardFilters)[number]

export function readFilter(value: string | null): BoardFilter {
  return boardFilters.find((filter) => filter === value) ?? 'all'
}

/** The rows to show: all in the order of the EU, the least ready first, or one's own. */
export function filterRows(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  if (filter === 'mine') return rows.filter((row) => row.mine)
  if (filter === 'least') return rows.toSorted((a, b) => readiness(a) - readiness(b))
  return rows
}

/** Orders by what is reviewed first, then by what is translated, then by what is begun. */
function readiness({ progress: { draft, translated, reviewed, final } }: BoardRow): number {
  return (reviewed + final) * 1e6 + translated * 1e3 + draft
}

/** What all rows come to. */
export function totalProgress(rows: readonly BoardRow[]): Progress {
  const total = { empty: 0, draft: 0, translated: 0, reviewed: 0, final: 0 }
  for (const { progress } of rows) {
    total.empty += progress.empty
    total.draft += progress.draft
    total.translated += progress.translated
    total.reviewed += progress.reviewed
    total.final += progress.final
  }
  return total
}

/** Wanted by a day that is over, and not signed off. `today` is `YYYY-MM-DD`. */
export function isOverdue({ dueOn, state }: BoardRow, today: string): boolean {
  return dueOn !== null && dueOn < today && state !== 'signed-off'
}

/** What stands beside the state of a cell; that its source moved comes before all else. */
export function markAt({ stale, returned }: BoardRow, unit: number): Mark | null {
  if (stale.includes(unit)) return 'stale'
  return returned.includes(unit) ? 'returned' : null
}
