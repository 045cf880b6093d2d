import type { LifeEntry } from '#app/domain/life.ts'
import type { ShownState } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'

/** What the page shows of an act. */
export interface ShownEntry extends LifeEntry {
  readonly by: string | null
  readonly restoreOn: number | null
}

export interface UnitChoice {
  readonly number: number
  readonly kind: UnitKind
}

export interface OneUnit {
  readonly number: number
  readonly source: string
  readonly text: string
  readonly state: ShownState
  readonly stale: boolean
  readonly locked: boolean
}
