import { expect, test } from 'vitest'
import { canonical } from '#app/domain/canonical.ts'
import { type Certificate, certificateFaults } from '#app/domain/proof/certificate.ts'
import { digestText } from '#app/domain/sign-off.ts'

// Stand-ins that show what was hashed or signed: a text hashes to its own length and sum.
function sum(given: string): string {
  const total = [...given].reduce(
    (all, character) => (all * 31 + (character.codePointAt(0) ?? 0)) % 1e9,
    7,
  )
  return total.toString(16).padStart(64, '0')
}
const key = { id: 'a'.repeat(64), spki: 'AAAA' }
const sign = (given: string) => ({ key: key.id, value: sum(given) })
const proof = {
  sha256: sum,
  isSignedBy: (_: unknown, given: string, { value }: { value: string }) => value === sum(given),
}

const text = {
  letter: 1,
  edition: 1,
  sourceLocale: 'en' as const,
  locale: 'pl' as const,
  units: [
    { number: 1, kind: 'title' as const, format: 'plain' as const, source: 'A', target: 'B' },
  ],
}
const payload = canonical({
  format: 'demarche/sign-off/1',
  text,
  textDigest: sum(digestText(text)),
  statement: 'Read.',
  signer: { account: 2, name: 'Rita', organisation: '' },
  signedAt: '2021-12-01T12:00:00.000Z',
  openWarnings: 0,
  policy: { correctAndApprove: false },
})

const signOff: Certificate['translations'][number]['signOffs'][number] = {
  id: 7,
  standing: 'stands',
  payload,
  digest: sum(payload),
  textDigest: sum(digestText(text)),
  signature: sign(payload),
  end: null,
}

function certificate(
  change: Partial<typeof signOff> = {},
  locale: 'pl' | 'mt' = 'pl',
): Certificate {
  const open = {
    format: 'demarche/certificate/1' as const,
    letter: { id: 1, title: 'A', sourceLocale: 'en' as const },
    edition: { id: 1, number: 1, confirmedAt: '2021-12-01', confirmedBy: '' },
    asOf: { sequence: 9, head: 'b'.repeat(64), at: '2021-12-01T12:00:00.000Z' },
    translations: [{ locale, state: 'signed-off' as const, signOffs: [{ ...signOff, ...change }] }],
    publicKeys: [key],
  }
  return { ...open, signature: sign(canonical(open)) }
}

const at = { locale: 'pl', id: 7 }
const other = canonical({ ...JSON.parse(payload), statement: 'Not read.' })

test('a certificate as it was made has no fault, with a signature under the sign-off or without', async () => {
  expect(await certificateFaults(certificate(), proof)).toEqual([])
  expect(await certificateFaults(certificate({ signature: null }), proof)).toEqual([])
})

test.each([
  ['what was signed', { payload: other }, ['payload', 'signature']],
  ['its digest with it', { payload: other, digest: sum(other) }, ['signature']],
  ['the digest of the text', { textDigest: sum('x') }, ['text']],
  ['the signature', { signature: { ...sign(payload), value: 'AAAA' } }, ['signature']],
  ['the key', { signature: { ...sign(payload), key: 'c'.repeat(64) } }, ['signature']],
  ['what can be read', { payload: '{}', digest: sum('{}') }, ['payload', 'signature']],
])('changed is %s, although the certificate was sealed anew', async (_, change, faults) => {
  expect(await certificateFaults(certificate(change), proof)).toEqual(
    faults.map((fault) => ({ signOff: at, fault })),
  )
})

test('a sign-off under another language is out of its place', async () => {
  expect(await certificateFaults(certificate({}, 'mt'), proof)).toEqual([
    { signOff: { locale: 'mt', id: 7 }, fault: 'place' },
  ])
})

test('a certificate that was not sealed anew says so itself', async () => {
  const changed = { ...certificate(), letter: { id: 1, title: 'B', sourceLocale: 'en' as const } }
  expect(await certificateFaults(changed, proof)).toEqual([{ signOff: null, fault: 'signature' }])
})
