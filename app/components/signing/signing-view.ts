import type { UnitLimit } from '#app/domain/addressees/limits.ts'
import type { Finding } from '#app/domain/checks/check.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Lapse, SignOffStanding } from '#app/domain/sign-off.ts'
import type { Signatory } from '#app/domain/signatory.ts'
import type { ShownState } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import type { Variant } from '#app/domain/variants/variant.ts'

/** A unit of the finished letter, with what it was translated from. */
export interface SigningUnit {
  readonly number: number
  readonly kind: UnitKind
  readonly source: string
  readonly text: string
  /** `null` for what stands in every language as it is. */
  readonly state: ShownState | null
  /** `null`: for every addressee. */
  readonly limit: UnitLimit | null
  readonly variants: readonly RegionalText[]
}

/** What a region reads instead. */
export interface RegionalText {
  readonly variant: Variant
  readonly text: string
  readonly state: ShownState
}

export interface SigningSignatory extends Pick<Signatory, 'name' | 'acronym' | 'country'> {
  readonly position: number
  readonly group: number | null
  readonly descriptor: number | null
}

/** Who vouches for a text, when and how. */
export interface SignatureView {
  readonly by: string
  readonly at: string
  readonly statement: string
}

/** What waits for the second signature. */
export interface FirstSignature extends SignatureView {
  readonly digest: string
  readonly mine: boolean
  readonly maySecond: boolean
}

export interface SignOffView {
  readonly id: number
  readonly by: string
  readonly at: string
  readonly statement: string
  readonly digest: string
  /** The number of the edition that was signed. */
  readonly edition: number
  readonly standing: SignOffStanding
  /** Why it lapsed, where it did. */
  readonly lapsedBy: readonly Lapse[]
  readonly second: SignatureView | null
  readonly ended: { readonly by: string; readonly at: string; readonly reason: string } | null
}

export interface OpenFinding extends Pick<Finding, 'check' | 'context' | 'grade' | 'details'> {
  readonly fingerprint: string
  readonly unit: number
  /** `null`: of the text that is not a region's own. */
  readonly variant: Variant | null
}

export interface OwnTranslationView {
  readonly unit: number
  readonly quotation: string
  readonly celex: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** The language a text of the finished letter is in: for want of a target it is the source's. */
export function languageOf(
  { kind, state }: SigningUnit,
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Locale {
  const isSource = kind !== 'date' && (state === null || state === 'empty')
  return isSource ? from : to
}

export interface SignatoryGroup {
  readonly heading: number | null
  readonly signatories: readonly SigningSignatory[]
}

/** The signatories under their group headings, in the order of the letter. */
export function signatoryGroups(signatories: readonly SigningSignatory[]): SignatoryGroup[] {
  const groups: { heading: number | null; signatories: SigningSignatory[] }[] = []
  for (const signatory of signatories) {
    const last = groups.at(-1)
    if (last?.heading === signatory.group) last.signatories.push(signatory)
    else groups.push({ heading: signatory.group, signatories: [signatory] })
  }
  return groups
}
