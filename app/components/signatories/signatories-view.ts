import type { Locale } from '#app/domain/locale.ts'
import type { Refusal } from '#app/domain/result.ts'
import type { Consent } from '#app/domain/signatories/consent.ts'
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
  /** Of one that is added, the edition it has consented to: the newest, where nothing is said. */
  readonly consentedEdition?: number | undefined
}

export interface Row extends Fields {
  readonly id: number
  readonly consent: Consent
}

/** What every part of the page needs. */
export interface TableView {
  readonly version: number
  readonly locale: Locale
  readonly groups: readonly Group[]
  /** The number of the newest edition. */
  readonly edition: number
  /** The ids of those whose consent must be asked again. */
  readonly toAsk: readonly number[]
  /** The ids of those who were ticked, where that was refused. */
  readonly chosen: readonly number[]
}

/** Why an act was not done, with what was typed. */
export interface SignatoriesAnswer {
  readonly problem: Refusal
  /** `null` where nothing was typed. */
  readonly typed: { readonly id: number | null; readonly fields: Fields } | null
  /** What was said of a consent; `null` where none was recorded. */
  readonly consent: {
    readonly ids: readonly number[]
    readonly on: string
    readonly how: string
  } | null
  /** What it looks like. */
  readonly alike: readonly { readonly name: string; readonly likeness: 'name' | 'acronym' }[]
}
