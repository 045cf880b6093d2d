import { z } from 'zod'
import { canonical } from '#app/domain/canonical.ts'
import type { Digest } from '#app/domain/chain-faults.ts'
import { Locale } from '#app/domain/locale.ts'
import { readSecondPayload, type SecondPayload } from '#app/domain/second-signature.ts'
import { asksForSecond } from '#app/domain/second-step.ts'
import { digestText } from '#app/domain/sign-off.ts'
import { readPayload } from '#app/domain/sign-off-payload.ts'
import type { PublicKey, Signature } from '#app/domain/signature.ts'
import { Hash } from './hash.ts'

const Sealed = z.strictObject({ key: Hash, value: z.base64() })

/** What was signed second, to the byte, and its SHA-256. */
const CertifiedSecond = z.strictObject({ payload: z.string(), digest: Hash, signature: Sealed })

const CertifiedSignOff = z.strictObject({
  id: z.int().positive(),
  standing: z.enum(['stands', 'waits', 'lapsed', 'withdrawn', 'voided', 'superseded']),
  /** What was signed, to the byte: canonical JSON. */
  payload: z.string(),
  /** SHA-256 of the payload, and of the text in it. */
  digest: Hash,
  textDigest: Hash,
  /** Of the payload; `null` for sign-offs from before there were signatures. */
  signature: Sealed.nullable(),
  /** The typos that later editions mended in the source; a sign-off stands through them. */
  typos: z
    .array(
      z.strictObject({
        edition: z.int().positive(),
        unit: z.int().positive(),
        before: z.string(),
        after: z.string(),
      }),
    )
    .optional(),
  /** Of another person, where the policy in force asked for two. */
  second: CertifiedSecond.optional(),
  end: z
    .strictObject({
      kind: z.enum(['withdrawn', 'voided', 'superseded']),
      by: z.string(),
      at: z.string(),
      reason: z.string(),
    })
    .nullable(),
})

const CertifiedTranslation = z.strictObject({
  locale: Locale,
  state: z.enum(['open', 'complete', 'signed-off']),
  /** Oldest first. */
  signOffs: z.array(CertifiedSignOff),
})

/** Who released which text of a letter, when and on whose word, as the installation vouches for it. */
export const Certificate = z.strictObject({
  format: z.literal('demarche/certificate/1'),
  letter: z.strictObject({ id: z.int().positive(), title: z.string(), sourceLocale: Locale }),
  /** `confirmedBy` is empty where it was done at the machine itself. */
  edition: z.strictObject({
    id: z.int().positive(),
    number: z.int().positive(),
    confirmedAt: z.string(),
    confirmedBy: z.string(),
  }),
  /** The newest act on the letter, downloads aside: the same letter has the same certificate. */
  asOf: z.strictObject({ sequence: z.int().positive(), head: Hash, at: z.iso.datetime() }),
  translations: z.array(CertifiedTranslation),
  /** Every key that signed something in it. */
  publicKeys: z.array(z.strictObject({ id: Hash, spki: z.base64() })),
  /** Over `certificateText`. */
  signature: Sealed,
})

export type Certificate = z.output<typeof Certificate>
export type CertifiedTranslation = z.output<typeof CertifiedTranslation>
export type CertifiedSignOff = z.output<typeof CertifiedSignOff>

/** What is signed of a certificate: all of it but the signature. */
export function certificateText(open: Omit<Certificate, 'signature'>): string {
  return canonical(open)
}

/** What is wrong with a certificate: with all of it, or with a sign-off in it. */
export interface CertificateFault {
  /** `null`: the certificate itself. */
  readonly signOff: { readonly locale: Locale; readonly id: number } | null
  /**
   * `signature`: the key did not sign this. `payload` and `text`: their digests are others. `place`: what
   * was signed is another letter or language than it says. `second-…`: the same of the second signature,
   * whose place is beside the first; `second-missing`: the sign-off stands without the one it asks for.
   */
  readonly fault: 'signature' | 'payload' | 'text' | 'place' | SecondFault
}

type SecondFault = `second-${'signature' | 'payload' | 'place' | 'missing'}`

/** What a certificate is checked with; a browser gives its answers later. */
export interface Proof {
  readonly sha256: Digest
  readonly isSignedBy: (
    key: PublicKey,
    text: string,
    signature: Signature,
  ) => boolean | Promise<boolean>
}

/** Checks a certificate by what is in it alone. Whose key it is must be asked elsewhere. */
export async function certificateFaults(
  certificate: Certificate,
  proof: Proof,
): Promise<CertificateFault[]> {
  const { signature, ...open } = certificate
  const faults: CertificateFault[] = []
  if (!(await isSealed(certificate, certificateText(open), signature, proof))) {
    faults.push({ signOff: null, fault: 'signature' })
  }
  for (const { locale, signOffs } of certificate.translations) {
    for (const signOff of signOffs) {
      const found = await signOffFaults(certificate, locale, signOff, proof)
      faults.push(...found.map((fault) => ({ signOff: { locale, id: signOff.id }, fault })))
    }
  }
  return faults
}

async function signOffFaults(
  certificate: Certificate,
  locale: Locale,
  signOff: CertifiedSignOff,
  proof: Proof,
): Promise<CertificateFault['fault'][]> {
  const { payload, digest, textDigest, signature } = signOff
  const faults: CertificateFault['fault'][] = []
  const read = readPayload(payload)
  if (!read || (await proof.sha256(payload)) !== digest) faults.push('payload')
  if (signature && !(await isSealed(certificate, payload, signature, proof))) {
    faults.push('signature')
  }
  if (!read) return faults
  const written = await proof.sha256(digestText(read.text))
  if (written !== textDigest || read.textDigest !== textDigest) faults.push('text')
  if (read.text.letter !== certificate.letter.id || read.text.locale !== locale) {
    faults.push('place')
  }
  return [...faults, ...(await secondFaults(certificate, locale, signOff, proof))]
}

async function secondFaults(
  certificate: Certificate,
  locale: Locale,
  signOff: CertifiedSignOff,
  proof: Proof,
): Promise<SecondFault[]> {
  const { second, standing, payload: first } = signOff
  if (!second) return standing === 'stands' && asksForSecond(first) ? ['second-missing'] : []
  const faults: SecondFault[] = []
  const { payload, digest, signature } = second
  const read = readSecondPayload(payload)
  if (!read || (await proof.sha256(payload)) !== digest) faults.push('second-payload')
  if (!(await isSealed(certificate, payload, signature, proof))) faults.push('second-signature')
  if (read && !isBeside(read, certificate, locale, signOff)) faults.push('second-place')
  return faults
}

function isBeside(
  second: SecondPayload,
  { letter }: Certificate,
  locale: Locale,
  { id, digest, textDigest }: CertifiedSignOff,
): boolean {
  return (
    second.signOff.id === id &&
    second.signOff.digest === digest &&
    second.textDigest === textDigest &&
    second.letter === letter.id &&
    second.locale === locale
  )
}

async function isSealed(
  { publicKeys }: Certificate,
  text: string,
  signature: Signature,
  { isSignedBy }: Proof,
): Promise<boolean> {
  const key = publicKeys.find(({ id }) => id === signature.key)
  return key !== undefined && (await isSignedBy(key, text, signature))
}
