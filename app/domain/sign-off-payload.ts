import { z } from 'zod'
import { Locale } from './locale.ts'
import { Variant } from './variants/variant.ts'

const Answer = z.object({ reason: z.string(), at: z.string(), account: z.number() })

const Unit = z.object({
  number: z.number(),
  kind: z.string(),
  format: z.string(),
  source: z.string(),
  target: z.string(),
  variants: z.partialRecord(Variant, z.string()).optional(),
})

/** A warning that somebody answered with a reason, as the check gave it. */
const Dismissed = Answer.extend({
  unit: z.number(),
  variant: Variant.nullable(),
  check: z.string(),
  context: z.string().optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

const OwnTranslation = Answer.extend({
  unit: z.number(),
  quotation: z.string(),
  celex: z.string(),
})

const Waiver = Answer.extend({ waivedBy: z.number(), endedAt: z.string().nullable() })

/** What somebody signs: the text they release, on whose word, and what was let pass. */
export const SignOffPayload = z.object({
  format: z.literal('demarche/sign-off/2'),
  text: z.object({
    letter: z.number(),
    edition: z.number(),
    sourceLocale: Locale,
    locale: Locale,
    units: z.array(Unit),
  }),
  textDigest: z.string(),
  edition: z.object({
    id: z.number(),
    number: z.number(),
    title: z.string(),
    confirmedAt: z.string().nullable(),
  }),
  statement: z.string(),
  signer: z.object({ account: z.number(), name: z.string(), organisation: z.string() }),
  signedAt: z.string(),
  openWarnings: z.number(),
  dismissed: z.array(Dismissed),
  ownTranslations: z.array(OwnTranslation),
  policy: z.object({ correctAndApprove: z.boolean() }),
  fourEyes: z.object({ waivers: z.array(Waiver), reviewedByAuthor: z.array(z.number()) }),
  /** The names of all whose account is in it. */
  people: z.record(z.string(), z.string()),
})
export type SignOffPayload = z.output<typeof SignOffPayload>

/** Reads what was signed; `null` where it is of another format, such as those from before 2. */
export function readPayload(payload: string): SignOffPayload | null {
  const read = SignOffPayload.safeParse(JSON.parse(payload))
  return read.success ? read.data : null
}
