import type { Locale } from '#app/domain/locale.ts'
import type { ShownState } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'

/** A unit with what stands at its target now. */
export interface PasteUnit {
  readonly number: number
  readonly kind: UnitKind
  readonly source: string
  readonly target: {
    readonly text: string
    readonly state: ShownState
    readonly version: number
  } | null
}

/** A pasted text laid beside a unit. */
export interface PasteRow {
  readonly unit: number
  /** Of the target as it stood when the text was laid beside it. */
  readonly version: number
  readonly text: string
  readonly enter: boolean
}

export interface Proposal {
  readonly rows: readonly PasteRow[]
  readonly leftOver: readonly string[]
  readonly names: readonly string[]
}

export interface PasteLocales {
  readonly sourceLocale: Locale
  readonly locale: Locale
}
