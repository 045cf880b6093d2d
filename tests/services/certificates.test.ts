import { expect, test } from 'vitest'
import { Certificate } from '#app/domain/proof/certificate.ts'
import {
  type CertificateExtension,
  checkCertificate,
  downloadCertificate,
} from '#app/services/certificates.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { beginDraft, changeEditionDraft } from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { addSigningKey } from '#app/services/signing-keys.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createContext, createKey } from '#tests/support/context.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createFirstSigned, createSigned, statement } from '#tests/support/reviewed.ts'
import { voice } from '#tests/support/voice.ts'

async function download(ctx: Context, letter: number, extension: CertificateExtension = 'json') {
  const made = await downloadCertificate(ctx, letter, null, { extension, voice })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

async function json(ctx: Context, letter: number): Promise<string> {
  return new TextDecoder().decode((await download(ctx, letter)).bytes)
}

test('a certificate says who released which text when, and is the installation’s own', async () => {
  const { coordinator, operator, letter } = await createSigned()
  const file = await json(coordinator, letter)
  const checked = await checkCertificate(operator, file)
  expect(checked).toMatchObject({
    value: {
      letter: { title: 'A short letter', sourceLocale: 'en' },
      edition: { number: 1 },
      translations: [{ locale: 'pl', state: 'signed-off', signOffs: [{ standing: 'stands' }] }],
      publicKeys: [{ id: operator.key.id }],
    },
  })
  const payload = Certificate.parse(JSON.parse(file)).translations[0]?.signOffs[0]?.payload
  expect(JSON.parse(payload ?? '')).toMatchObject({
    statement,
    signer: { name: 'Rita', organisation: 'Rita & Co' },
    edition: { number: 1, title: 'A short letter' },
  })
})

test('sign-offs that ended are in it, with who ended them and why', async () => {
  const { coordinator, reviewer, sign, letter } = await createSigned()
  await endSignOff(reviewer, letter, 'pl', { kind: 'withdrawn', reason: 'A date is wrong.' })
  await sign()
  await endSignOff(coordinator, letter, 'pl', { kind: 'voided', reason: 'Not yet.' })
  const { translations } = Certificate.parse(JSON.parse(await json(coordinator, letter)))
  expect(translations[0]).toMatchObject({
    state: 'complete',
    signOffs: [
      { standing: 'withdrawn', end: { by: 'Rita', reason: 'A date is wrong.' } },
      { standing: 'voided', end: { by: 'Cora', reason: 'Not yet.' } },
    ],
  })
})

test('the same letter has the same certificate, and each download is logged with its hash', async () => {
  const { coordinator, letter } = await createSigned()
  const [first, second] = [await download(coordinator, letter), await json(coordinator, letter)]
  expect(new TextDecoder().decode(first.bytes)).toBe(second)
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'downloaded',
    data: { file: 'certificate.json', sha256: sha256(second) },
  })
})

test.each([
  ['a target', (file: string) => file.replace('Krótki list', 'Krótki lisl'), /payload/],
  [
    'a name',
    (file: string) => file.replace('\\"name\\":\\"Rita\\"', '\\"name\\":\\"Rina\\"'),
    /payload/,
  ],
  ['what became of it', (file: string) => file.replace('"stands"', '"lapsed"'), /signature/],
  ['the title', (file: string) => file.replace('"title": "A', '"title": "B'), /signature/],
])('a certificate in which somebody changed %s is not genuine', async (_, change, where) => {
  const { coordinator, operator, letter } = await createSigned()
  const file = await json(coordinator, letter)
  expect(change(file)).not.toBe(file)
  expect(await checkCertificate(operator, change(file))).toMatchObject({
    refusal: 'certificate/not-genuine',
    details: { where: expect.stringMatching(where) },
  })
})

test('both signatures are in it, and a bit that was flipped in the second is named', async () => {
  const { coordinator, operator, letter, second } = await createFirstSigned()
  const before = Certificate.parse(JSON.parse(await json(coordinator, letter)))
  expect(before.translations[0]).toMatchObject({
    state: 'complete',
    signOffs: [{ standing: 'waits' }],
  })
  await second(coordinator)
  const certificate = Certificate.parse(JSON.parse(await json(coordinator, letter)))
  const [signOff] = certificate.translations[0]?.signOffs ?? []
  expect(signOff).toMatchObject({
    standing: 'stands',
    second: { signature: { key: operator.key.id } },
  })
  expect(await checkCertificate(operator, JSON.stringify(certificate))).toMatchObject({ ok: true })
  const value = signOff?.second?.signature.value ?? ''
  const bytes = Buffer.from(value, 'base64')
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0)
  const forged = JSON.stringify(certificate).replace(value, bytes.toString('base64'))
  expect(await checkCertificate(operator, forged)).toMatchObject({
    refusal: 'certificate/not-genuine',
    details: { where: 'signature, pl 1 second-signature' },
  })
})

test('a certificate of another installation is whole and told apart by its key', async () => {
  const { coordinator, letter } = await createSigned()
  const elsewhere = await createContext()
  expect(await checkCertificate(elsewhere, await json(coordinator, letter))).toMatchObject({
    refusal: 'certificate/other-installation',
    details: { key: coordinator.key.id },
  })
})

test('what an earlier key signed is certified under the one in use', async () => {
  const { coordinator, operator, letter } = await createSigned()
  const key = createKey()
  await addSigningKey({ ...operator, key })
  const checked = await checkCertificate(operator, await json({ ...coordinator, key }, letter))
  expect(checked).toMatchObject({
    value: { publicKeys: [{ id: operator.key.id }, { id: key.id }], signature: { key: key.id } },
  })
})

test.each(['', '{}', '{"format":"demarche/certificate/1"}', '<html>'])(
  'a file that is no certificate is refused: %s',
  async (file) => {
    expect(await checkCertificate(await createContext(), file)).toMatchObject({
      refusal: 'certificate/unreadable',
    })
  },
)

test('a reviewer has the certificate of their language, the coordinator those of all', async () => {
  const { coordinator, reviewer, translator, outsider, letter } = await createLetter()
  const how = { extension: 'json', voice } as const
  expect(await downloadCertificate(reviewer, letter, 'pl', how)).toMatchObject({
    value: { fileName: 'certificate-pl.json' },
  })
  expect(await downloadCertificate(reviewer, letter, null, how)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await downloadCertificate(coordinator, letter, 'mt', how)).toMatchObject({
    refusal: 'locale/not-open',
  })
  expect(await downloadCertificate(translator, letter, 'pl', how)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await downloadCertificate(outsider, letter, null, how)).toMatchObject({
    refusal: 'letter/not-found',
  })
})

test('a certificate lists the typos that were mended under a sign-off, and it is whole', async () => {
  const { coordinator, operator, letter } = await createSigned()
  await beginDraft(coordinator, letter)
  const text = 'We write about 6 activists.'
  const mended = { do: 'edit', block: 3, text, translate: true, significance: 'typo' } as const
  await changeEditionDraft(coordinator, letter, { version: 1, command: mended })
  await publishEdition(coordinator, letter, 2)
  const file = await json(coordinator, letter)
  expect(await checkCertificate(operator, file)).toMatchObject({ ok: true })
  expect(Certificate.parse(JSON.parse(file))).toMatchObject({
    edition: { number: 2, confirmedBy: 'Cora' },
    translations: [
      {
        signOffs: [
          {
            standing: 'stands',
            typos: [
              { edition: 2, unit: 4, before: 'We are writing about 6 activists.', after: text },
            ],
          },
        ],
      },
    ],
  })
})
