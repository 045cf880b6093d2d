import { expect, test } from 'vitest'
import { certificatePdf } from '#app/documents/certificate-pdf.server.ts'
import { canonical } from '#app/domain/canonical.ts'
import type { Certificate } from '#app/domain/proof/certificate.ts'
import type { SignOffPayload } from '#app/domain/sign-off-payload.ts'
import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'
import { voice } from '#tests/support/voice.ts'
import { joined, readPdf, structureOf } from './poppler.ts'

const at = '2021-12-01T12:00:00.000Z'
const hash = (digit: string) => digit.repeat(64)

const payload: SignOffPayload = {
  format: 'demarche/sign-off/2',
  text: {
    letter: 1,
    edition: 1,
    sourceLocale: 'en',
    locale: 'bg',
    units: [{ number: 1, kind: 'title', format: 'plain', source: 'A letter', target: 'Писмо' }],
  },
  textDigest: hash('1'),
  edition: { id: 1, number: 1, title: 'A letter', confirmedAt: at },
  statement: 'Прочетох цялото писмо.',
  signer: { account: 3, name: 'Rita #1', organisation: 'Rita & Co' },
  signedAt: at,
  openWarnings: 0,
  dismissed: [
    {
      unit: 4,
      variant: null,
      check: 'number-added',
      details: { number: '7' },
      reason: 'It is a name.',
      at,
      account: 2,
    },
  ],
  ownTranslations: [
    {
      unit: 5,
      quotation: 'Nobody may.',
      celex: '32020D1999',
      reason: 'Not at hand.',
      at,
      account: 3,
    },
  ],
  policy: { correctAndApprove: false, secondSignature: false },
  fourEyes: {
    waivers: [{ account: 3, waivedBy: 1, reason: 'She is alone.', at, endedAt: null }],
    reviewedByAuthor: [6],
  },
  people: { '1': 'Cora', '2': 'Tessa', '3': 'Rita' },
}

const signed = {
  id: 1,
  standing: 'stands' as const,
  payload: canonical(payload),
  digest: hash('2'),
  textDigest: hash('1'),
  signature: { key: hash('3'), value: `${'A'.repeat(86)}==` },
  end: null,
}

const certificate: Certificate = {
  format: 'demarche/certificate/1',
  letter: { id: 1, title: 'A letter', sourceLocale: 'en' },
  edition: { id: 1, number: 1, confirmedAt: at, confirmedBy: 'Cora' },
  asOf: { sequence: 9, head: hash('4'), at },
  translations: [{ locale: 'bg', state: 'signed-off', signOffs: [signed] }],
  publicKeys: [{ id: hash('3'), spki: 'AAAA' }],
  signature: { key: hash('3'), value: 'AAAA' },
}

const read = (change: Partial<Certificate> = {}) =>
  readPdf(certificatePdf({ ...certificate, ...change }, voice))

test('a certificate on paper says who released what, on whose word, and what was let pass', () => {
  const { info, pages } = read()
  expect(info).toMatchObject({ Title: 'Certificate, Bulgarian – A letter', Tagged: 'yes' })
  expect(info['Page size']).toContain('A4')
  const text = joined(pages)
  for (const part of [
    'Rita #1',
    'Rita & Co',
    'Прочетох цялото писмо.',
    'Sign-off of 1 Dec 2021, 12:00 UTC: it stands',
    'Unit 4: The number 7 is not in the source.',
    'Tessa, 1 Dec 2021, 12:00 UTC: It is a name.',
    '“Nobody may.” (32020D1999)',
    'Rita could approve and sign what they wrote themselves.',
    'Cora, 1 Dec 2021, 12:00 UTC: She is alone.',
    'Unit 6',
    hash('1'),
    hash('2'),
    hash('3'),
    hash('4'),
    `${'A'.repeat(86)}==`,
    `Page 1 of ${pages.length}`,
  ]) {
    expect(text).toContain(joined([part]))
  }
})

test('a sign-off that ended says who ended it and why', () => {
  const end = { kind: 'voided' as const, by: 'Cora', at, reason: 'Not yet.' }
  const signOffs = [{ ...signed, standing: 'voided' as const, end }]
  const { pages } = read({ translations: [{ locale: 'bg', state: 'complete', signOffs }] })
  expect(joined(pages)).toContain(joined(['Voided by Cora, 1 Dec 2021, 12:00 UTC']))
  expect(joined(pages)).toContain(joined(['Not yet.']))
})

test('a sign-off from before there were signatures says that it has none', () => {
  const old = canonical({ ...payload, format: 'demarche/sign-off/1' })
  const signOffs = [{ ...signed, payload: old, signature: null }]
  const { pages } = read({ translations: [{ locale: 'bg', state: 'signed-off', signOffs }] })
  expect(joined(pages)).toContain(joined(['this sign-off is from before sign-offs were signed']))
})

test('the certificate of a letter has a heading for each language, and counts its pages', () => {
  const locales = ['bg', 'el', 'ga', 'mt', 'pl'] as const
  const bytes = certificatePdf(
    {
      ...certificate,
      translations: locales.map((locale) => ({ locale, state: 'signed-off', signOffs: [signed] })),
    },
    voice,
  )
  const { info, pages } = readPdf(bytes)
  expect(info['Title']).toBe('Certificate – A letter')
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, index) => {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
  })
  const structure = structureOf(bytes)
  for (const tag of ['H1', 'H2', 'H3', 'H4', 'L', 'LI']) {
    expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
  }
  for (const name of ['Bulgarian', 'Greek', 'Irish', 'Maltese', 'Polish']) {
    expect(joined(pages)).toContain(name)
  }
})

test('a certificate speaks the language of the interface', () => {
  const { info } = readPdf(certificatePdf(certificate, certificateVoice('el')))
  expect(info['Title']).toContain('A letter')
  expect(
    Buffer.from(certificatePdf(certificate, certificateVoice('el'))).toString('latin1'),
  ).toContain('/Lang (el)')
})

test('both signers are on paper, and so is what waits for the second', () => {
  const asking = { ...payload, policy: { ...payload.policy, secondSignature: true } }
  const first = { ...signed, payload: canonical(asking) }
  const second = {
    payload: canonical({
      format: 'demarche/second-signature/1',
      signOff: { id: 1, digest: signed.digest },
      letter: 1,
      locale: 'bg',
      textDigest: signed.textDigest,
      statement: 'I vouch for it, too.',
      signer: { account: 4, name: 'Cora', organisation: 'Cora & Co', role: 'coordinator' },
      signedAt: at,
    }),
    digest: hash('6'),
    signature: { key: hash('3'), value: `${'B'.repeat(86)}==` },
  }
  const textOf = (signOff: Certificate['translations'][number]['signOffs'][number]) =>
    joined(read({ translations: [{ locale: 'bg', state: 'complete', signOffs: [signOff] }] }).pages)
  const waiting = joined(['it waits for the second signature'])
  expect(textOf({ ...first, standing: 'waits' })).toContain(waiting)
  const both = textOf({ ...first, second })
  for (const part of [
    'The letter asks for the signatures of two people.',
    'Second signature',
    'I vouch for it, too.',
    'Cora & Co',
    hash('6'),
  ]) {
    expect(both).toContain(joined([part]))
  }
  expect(both).not.toContain(waiting)
})
