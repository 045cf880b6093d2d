import { z } from 'zod'
import { Locale } from './locale.ts'

/** The second step of a release: another person vouches for the text that the first one signed. */
export interface SecondSignature {
  readonly account: number
  readonly at: string
  readonly statement: string
}

/** What the second person signs: the first signature, the text under it, and on whose word. */
const SecondPayload = z.object({
  format: z.literal('demarche/second-signature/1'),
  /** `digest`: of what was signed first. */
  signOff: z.object({ id: z.number(), digest: z.string() }),
  letter: z.number(),
  locale: Locale,
  textDigest: z.string(),
  statement: z.string(),
  signer: z.object({
    account: z.number(),
    name: z.string(),
    organisation: z.string(),
    role: z.enum(['reviewer', 'coordinator']),
  }),
  signedAt: z.string(),
})
export type SecondPayload = z.output<typeof SecondPayload>

/** Reads what was signed second; `null` where it is none of ours. */
export function readSecondPayload(payload: string): SecondPayload | null {
  try {
    return SecondPayload.parse(JSON.parse(payload))
  } catch {
    return null
  }
}
