import { z } from 'zod'
import { Locale } from './locale.ts'
import type { TranslationText } from './sign-off.ts'
import { Variant } from './variants/variant.ts'

const Answer = z.object({ reason: z.string(), at: z.string(), account: z.number() })

const Unit = z.looseObject({
  number: z.number(),
  kind: z.string(),
  format: z.string(),
  source: z.string(),
  target: z.string(),
  variants: z.partialRecord(Variant, z.string()).optional(),
})

// Loose, because the digest is of all that is there.
const Text = z.looseObject({
  letter: z.number(),
  edition: z.number(),
  sourceLocale: Locale,
  locale: Locale,
  units: z.array(Unit),
}) as unknown as z.ZodType<TranslationText>

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

/** What sign-offs of every format say. */
const SignedCore = z.object({
  text: Text,
  textDigest: z.string(),
  statement: z.string(),
  signer: z.object({ account: z.number(), name: z.string(), organisation: z.string() }),
  signedAt: z.string(),
  openWarnings: z.number(),
  policy: z.object({
    correctAndApprove: z.boolean(),
    /** Sign-offs from before the question was asked do not say. */
    secondSignature: z.boolean().default(false),
  }),
})

/** What somebody signs: the text they release, on whose word, and what was let pass. */
const SignOffPayload = SignedCore.extend({
  format: z.literal('demarche/sign-off/2'),
  edition: z.object({
    id: z.number(),
    number: z.number(),
    title: z.string(),
    confirmedAt: z.string().nullable(),
  }),
  /** The earlier sign-off of the same person that this one takes up again, having read what changed. */
  renews: z.object({ signOff: z.number(), digest: z.string(), signedAt: z.string() }).optional(),
  dismissed: z.array(Dismissed),
  ownTranslations: z.array(OwnTranslation),
  fourEyes: z.object({ waivers: z.array(Waiver), reviewedByAuthor: z.array(z.number()) }),
  /** The names of all whose account is in it. */
  people: z.record(z.string(), z.string()),
})
export type SignOffPayload = z.output<typeof SignOffPayload>

/** From before there were signatures: what was let pass is in it without its place. */
const OldPayload = SignedCore.extend({ format: z.literal('demarche/sign-off/1') })

const AnyPayload = z.discriminatedUnion('format', [SignOffPayload, OldPayload])
export type AnyPayload = z.output<typeof AnyPayload>

/** Reads what was signed; `null` where it is none of ours. */
export function readPayload(payload: string): AnyPayload | null {
  try {
    return AnyPayload.parse(JSON.parse(payload))
  } catch {
    return null
  }
}
