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
const signed = {
  format: 'demarche/sign-off/1',
  text,
  textDigest: sum(digestText(text)),
  statement: 'Read.',
  signer: { account: 2, name: 'Rita', organisation: '' },
  signedAt: '2021-12-01T12:00:00.000Z',
  openWarnings: 0,
  policy: { correctAndApprove: false },
}
const payload = canonical(signed)

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

const asking = canonical({ ...signed, policy: { ...signed.policy, secondSignature: true } })
const first = { payload: asking, digest: sum(asking), signature: sign(asking) }
const beside = {
  format: 'demarche/second-signature/1',
  signOff: { id: 7, digest: sum(asking) },
  letter: 1,
  locale: 'pl',
  textDigest: signOff.textDigest,
  statement: 'I vouch for it, too.',
  signer: { account: 3, name: 'Cora', organisation: '', role: 'coordinator' },
  signedAt: '2021-12-02T12:00:00.000Z',
}
const sealed = (change: Partial<typeof beside> = {}) => {
  const made = canonical({ ...beside, ...change })
  return { payload: made, digest: sum(made), signature: sign(made) }
}

test('two signatures make no fault, nor does one that waits for the other', async () => {
  const two = certificate({ ...first, second: sealed() })
  expect(await certificateFaults(two, proof)).toEqual([])
  const one = certificate({ ...first, standing: 'waits' })
  expect(await certificateFaults(one, proof)).toEqual([])
})

const otherSecond = sealed({ statement: 'Not read.' })

test.each([
  ['gone', undefined, ['second-missing']],
  [
    'in other words',
    { ...sealed(), payload: otherSecond.payload },
    ['second-payload', 'second-signature'],
  ],
  [
    'in other words with their digest',
    { ...otherSecond, signature: sealed().signature },
    ['second-signature'],
  ],
  [
    'unreadable',
    { ...sealed(), payload: '{}', digest: sum('{}') },
    ['second-payload', 'second-signature'],
  ],
  ['of another sign-off', sealed({ signOff: { ...beside.signOff, id: 8 } }), ['second-place']],
  ['beside another first', sealed({ signOff: { id: 7, digest: sum('x') } }), ['second-place']],
  ['of another text', sealed({ textDigest: sum('x') }), ['second-place']],
  ['of another letter', sealed({ letter: 2 }), ['second-place']],
  ['of another language', sealed({ locale: 'mt' }), ['second-place']],
])(
  'a second signature that is %s is named, although the certificate was sealed anew',
  async (_, second, faults) => {
    const changed = certificate({ ...first, ...(second ? { second } : {}) })
    expect(await certificateFaults(changed, proof)).toEqual(
      faults.map((fault) => ({ signOff: at, fault })),
    )
  },
)

test('a certificate that was not sealed anew says so itself', async () => {
  const changed = { ...certificate(), letter: { id: 1, title: 'B', sourceLocale: 'en' as const } }
  expect(await certificateFaults(changed, proof)).toEqual([{ signOff: null, fault: 'signature' }])
})
