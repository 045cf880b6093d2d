import type { Locale } from '#app/domain/locale.ts'
import type { Refusal } from '#app/domain/result.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'

/** A heading of the table: a unit of the letter. */
export interface Group {
  readonly number: number
  readonly text: string
}

/** What the table says of one signatory, as a form sends it and shows it again. */
export interface Fields {
  readonly group: number | null
  readonly kind: SignatoryKind
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  readonly descriptor: string | null
}

export interface Row extends Fields {
  readonly id: number
}

/** What every part of the page needs. */
export interface TableView {
  readonly version: number
  readonly locale: Locale
  readonly groups: readonly Group[]
}

/** Why an act was not done, with what was typed. */
export interface SignatoriesAnswer {
  readonly problem: Refusal
  /** `null` where nothing was typed. */
  readonly typed: { readonly id: number | null; readonly fields: Fields } | null
  /** What it looks like. */
  readonly alike: readonly { readonly name: string; readonly likeness: 'name' | 'acronym' }[]
}
