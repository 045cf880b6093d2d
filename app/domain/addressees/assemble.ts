import { type Standing, standingOf, toBeChecked } from '#app/domain/confidence.ts'
import type { LetterDate } from '#app/domain/languages/letter-date.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { addresseeBlock, type BlockLine, isPrinted } from './address-block.ts'
import type { Form, FormsOfAddress } from './forms-of-address.ts'
import type { Addressee } from './ministry.ts'
import { closingFor, neutralSalutation, proposedSalutation, type Salutation } from './salutation.ts'

/** A person's word for how one addressee is written to in one language. It replaces what is proposed. */
export interface Confirmation {
  readonly block: readonly string[]
  readonly salutation: string
  readonly confirmedBy: string
  readonly at: string
  readonly source: string
}

type Part = 'address' | 'salutation' | 'date' | 'closing'

/** What a version says beyond the signed text, for the manifest. */
export interface Addition {
  readonly part: Part
  readonly text: string
  readonly standing: Standing
}

/** What is proposed and not printed, because nobody has confirmed it. */
export interface Omission {
  readonly part: 'address' | 'salutation'
  readonly text: string
  readonly standing: Standing
}

export interface VersionRequest {
  readonly addressee: Addressee
  readonly locale: Locale
  /** The day the office-holder is looked up for: the letter's date. */
  readonly day: string
  /** The letter's date line; `null` for a letter without one. */
  readonly date: LetterDate | null
  /** The units of the letter as this language has them. */
  readonly units: readonly { readonly kind: UnitKind; readonly text: string }[]
  readonly forms: FormsOfAddress
  readonly confirmation: Confirmation | null
}

/** What one addressee's letter prints around the body, and the account of it. */
export interface AssembledVersion {
  readonly block: readonly string[]
  /** In place of the letter's own salutations; `null`: those stand. */
  readonly salutation: string | null
  readonly date: string | null
  /** To be set after the body; `null`: the letter closes by itself. */
  readonly closing: string | null
  readonly additions: readonly Addition[]
  readonly omissions: readonly Omission[]
}

/**
 * Turns a translation into the letter to one addressee. Unconfirmed address lines are left out, an
 * unconfirmed salutation gives way to the neutral form (for the High Representative, who has none, to
 * the letter's own); additions and omissions say so, the letter does not.
 */
export function assembleVersion(request: VersionRequest): AssembledVersion {
  const block = assembleBlock(request)
  const opening = assembleOpening(request)
  const parts = [block, opening, assembleDate(request), assembleClosing(request, opening.form)]
  const additions = parts.flatMap((part) => part.additions)
  const printed = (part: Part) => additions.find((addition) => addition.part === part)?.text ?? null
  return {
    block: block.additions.map(({ text }) => text),
    salutation: printed('salutation'),
    date: request.date?.text ?? null,
    closing: printed('closing'),
    additions,
    omissions: parts.flatMap((part) => part.omissions),
  }
}

/** A version under the address of another: of the same addressee, in another language. */
export function addressedAs(
  version: AssembledVersion,
  address: AssembledVersion,
): AssembledVersion {
  const merged = <One extends { readonly part: Part }>(
    of: (one: AssembledVersion) => readonly One[],
  ) => [
    ...of(address).filter(({ part }) => part === 'address'),
    ...of(version).filter(({ part }) => part !== 'address'),
  ]
  return {
    ...version,
    block: address.block,
    additions: merged(({ additions }) => additions),
    omissions: merged(({ omissions }) => omissions),
  }
}

interface Assembled {
  readonly additions: readonly Addition[]
  readonly omissions: readonly Omission[]
}

const nothing: Assembled = { additions: [], omissions: [] }

function assembleBlock({ addressee, locale, day, confirmation }: VersionRequest): Assembled {
  const part = 'address'
  if (confirmation) {
    const confirmed = confirmation.block.map(
      (text) => ({ part, text, standing: 'confirmed' }) as const,
    )
    return { ...nothing, additions: confirmed }
  }
  const lines = addresseeBlock(addressee, locale, day)
  return {
    additions: lines.flatMap((line) => printedAs(line) ?? []),
    omissions: lines
      .filter((line) => !isPrinted(line))
      .map(({ text, standing }) => ({ part, text, standing })),
  }
}

/** A line as it is printed, or what stands in its place; `null`: neither is confirmed. */
function printedAs(line: BlockLine): Addition | null {
  const { text, standing } = line
  if (isPrinted(line)) return { part: 'address', text, standing }
  return line.instead && printedAs({ ...line, ...line.instead, instead: null })
}

function assembleOpening(request: VersionRequest): Assembled & { readonly form: Form | null } {
  const { addressee, locale, day, forms, confirmation } = request
  const part = 'salutation'
  const proposed = proposedSalutation(addressee, forms, locale, day)
  const neutral = neutralSalutation(addressee, forms)
  if (confirmation) {
    const text = confirmation.salutation
    const form =
      [proposed, neutral].find((known) => known?.text === text)?.form ?? neutral?.form ?? null
    return { form, additions: [{ part, text, standing: 'confirmed' }], omissions: [] }
  }
  const chosen = proposed && !toBeChecked(proposed.standing) ? proposed : neutral
  const left = proposed && proposed.text !== chosen?.text ? [proposed] : []
  return {
    form: chosen?.form ?? null,
    additions: chosen ? [{ part, text: chosen.text, standing: chosen.standing }] : [],
    omissions: left.map(({ text, standing }: Salutation) => ({ part, text, standing })),
  }
}

function assembleDate({ locale, date }: VersionRequest): Assembled {
  if (date?.madeBy !== 'rule') return nothing
  const standing = conventions[locale].date.confidence
  return { ...nothing, additions: [{ part: 'date', text: date.text, standing }] }
}

function assembleClosing({ units, forms }: VersionRequest, form: Form | null): Assembled {
  if (units.some((unit) => unit.kind === 'closing' && unit.text.trim() !== '')) return nothing
  const closing = closingFor(form, forms)
  if (!closing) return nothing
  const { text } = closing
  return { ...nothing, additions: [{ part: 'closing', text, standing: standingOf(closing) }] }
}
