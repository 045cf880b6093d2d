import { z } from 'zod'

export const signatoryKinds = ['organisation', 'person'] as const
export type SignatoryKind = (typeof signatoryKinds)[number]
// Marked, so that a page which needs the rest of this file does not fetch the parser.
export const SignatoryKind = /* @__PURE__ */ z.enum(signatoryKinds)

/** An organisation or a person that publicly signs the letter. Names are never translated. */
export interface Signatory {
  readonly group: string
  readonly kind: SignatoryKind
  readonly name: string
  /** In brackets behind the name: `CCHR`. */
  readonly acronym: string | null
  /** As the letter writes it, in the source language. */
  readonly country: string | null
  /** "Director of the Citizen Lab …": the one part of a signatory that is translated. */
  readonly descriptor: string | null
}
