import { expect, test } from 'vitest'
import { readBoard } from '#app/services/board.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { changeLetter } from '#app/services/letters.server.ts'
import { readLife } from '#app/services/life.server.ts'
import { readMinistries } from '#app/services/ministries.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { signSecond } from '#app/services/second-signatures.server.ts'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { waiveFourEyes } from '#app/services/waivers.server.ts'
import { listSignOffs } from '#db/queries/sign-offs.ts'
import { dropTriggers } from '#tests/support/attacks.ts'
import { as } from '#tests/support/context.ts'
import { addAccount } from '#tests/support/letter.ts'
import { createFirstSigned, createReviewed } from '#tests/support/reviewed.ts'

type Crew = Awaited<ReturnType<typeof createFirstSigned>>

async function seen({ coordinator, letter, locale }: Crew) {
  const page = await readSigning(coordinator, letter, locale)
  if (!page.ok) throw new Error(page.refusal)
  const { state, waiting, signOffs } = page.value
  return { state, waits: waiting !== null, standings: signOffs.map(({ standing }) => standing) }
}

const waits = { state: 'complete', waits: true, standings: ['waits'] }
const released = { state: 'signed-off', waits: false, standings: ['stands'] }

test('one signature releases nothing where the letter asks for two, and the second does', async () => {
  const crew = await createFirstSigned()
  const { coordinator, translator, letter, locale } = crew
  expect(await seen(crew)).toEqual(waits)
  const wait = async () => {
    const page = await readMinistries(coordinator, letter)
    return page.ok && page.value.versions.find((version) => version.locale === locale)?.wait
  }
  expect(await wait()).toEqual({ for: 'second-signature' })
  expect(await crew.second(coordinator)).toMatchObject({ ok: true })
  expect(await seen(crew)).toEqual(released)
  expect(await wait()).toBeNull()
  const desk = await readDesk(translator, letter, locale)
  expect(desk).toMatchObject({ value: { state: 'signed-off', progress: { final: 3 } } })
})

test('another reviewer of the language signs second as well', async () => {
  const crew = await createFirstSigned()
  expect(await crew.second(crew.roman)).toMatchObject({ ok: true })
  expect(await seen(crew)).toEqual(released)
})

test('what is signed second names the first signature, the text, and on whose word', async () => {
  const crew = await createFirstSigned()
  await crew.second(crew.coordinator, ' I vouch for it, too. ')
  const [kept] = await listSignOffs(crew.operator.db, 1)
  expect(JSON.parse(kept?.payload ?? '')).toMatchObject({ policy: { secondSignature: true } })
  expect(JSON.parse(kept?.second?.payload ?? '')).toEqual({
    format: 'demarche/second-signature/1',
    signOff: { id: kept?.id, digest: kept?.digest },
    letter: crew.letter,
    locale: 'pl',
    textDigest: kept?.textDigest,
    statement: 'I vouch for it, too.',
    signer: {
      account: crew.coordinator.actor.id,
      name: 'Cora',
      organisation: 'Cora & Co',
      role: 'coordinator',
    },
    signedAt: kept?.second?.at,
  })
})

test('neither the first signer, nor an author, nor anybody without the role signs second', async () => {
  const crew = await createFirstSigned()
  const { operator, reviewer, translator, outsider, letter, locale } = crew
  const author = as(operator, {
    ...translator.actor,
    grants: [...translator.actor.grants, { letter, role: 'reviewer', locale }],
  })
  expect(await crew.second(reviewer)).toMatchObject({ refusal: 'sign-off/second-is-first' })
  expect(await crew.second(author)).toMatchObject({
    refusal: 'sign-off/author',
    details: { count: 3 },
  })
  expect(await crew.second(translator)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await crew.second(outsider)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await crew.second(crew.coordinator, ' ')).toMatchObject({
    refusal: 'sign-off/statement-missing',
  })
  expect(await seen(crew)).toEqual(waits)
})

test('a page that shows another text, or another first signature, signs nothing', async () => {
  const crew = await createFirstSigned()
  const { coordinator, reviewer, translator, letter, locale, at } = crew
  const page = await crew.onPage()
  const attempt = () =>
    signSecond(coordinator, letter, locale, { ...page, statement: 'I vouch for it.' })
  await endSignOff(reviewer, letter, locale, { kind: 'withdrawn', reason: 'Once more.' })
  expect(await attempt()).toMatchObject({ refusal: 'sign-off/nothing-waits' })
  await crew.sign('I have read it once more.')
  expect(await attempt()).toMatchObject({ refusal: 'sign-off/first-changed' })
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text: 'Piszemy o 6.' })
  expect(await attempt()).toMatchObject({ refusal: 'sign-off/text-changed' })
})

test('there is one second signature, beside a first that asks for it', async () => {
  const crew = await createFirstSigned()
  const { coordinator, roman, letter, locale } = crew
  const page = await crew.onPage()
  expect(await crew.sign()).toMatchObject({
    refusal: 'sign-off/waits-for-second',
    details: { name: 'Rita' },
  })
  await crew.second(coordinator)
  const again = { ...page, statement: 'I vouch for it.' }
  expect(await signSecond(roman, letter, locale, again)).toMatchObject({
    refusal: 'sign-off/nothing-waits',
  })
})

test('the policy in force when it was signed counts, whatever the letter asks for since', async () => {
  const details = { brief: '', embargoOn: null, correctAndApprove: false }
  const crew = await createFirstSigned()
  await changeLetter(crew.coordinator, crew.letter, { ...details, secondSignature: false })
  expect(await seen(crew)).toEqual(waits)
  const before = await createReviewed()
  await before.sign()
  await changeLetter(before.coordinator, before.letter, { ...details, secondSignature: true })
  const page = await readSigning(before.coordinator, before.letter, 'pl')
  expect(page).toMatchObject({ value: { state: 'signed-off', waiting: null } })
})

test('what one person has signed is locked for translators, and a change ends both signatures', async () => {
  const crew = await createFirstSigned()
  const { coordinator, reviewer, translator, roman, at } = crew
  const reopen = { kind: 'reopen', version: 2 } as const
  expect(await changeTarget(translator, at(4), reopen)).toMatchObject({
    refusal: 'target/signed-off',
  })
  await crew.second(coordinator)
  await changeTarget(reviewer, at(4), reopen)
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text: 'Piszemy o 6.' })
  await changeTarget(roman, at(4), { kind: 'approve', version: 4 })
  expect(await seen(crew)).toEqual({ state: 'complete', waits: false, standings: ['lapsed'] })
})

test.each(['reviewer', 'coordinator'] as const)(
  'the %s, who is one of the two signers, withdraws, and that ends both',
  async (signer) => {
    const crew = await createFirstSigned()
    const { roman, letter, locale } = crew
    await crew.second(crew.coordinator)
    const withdraw = (ctx: Context) =>
      endSignOff(ctx, letter, locale, { kind: 'withdrawn', reason: 'A date is wrong.' })
    expect(await withdraw(roman)).toMatchObject({ refusal: 'sign-off/not-yours' })
    expect(await withdraw(crew[signer])).toMatchObject({ ok: true })
    expect(await seen(crew)).toEqual({ state: 'complete', waits: false, standings: ['withdrawn'] })
  },
)

test('the coordinator voids what waits for its second signature', async () => {
  const crew = await createFirstSigned()
  const voided = { kind: 'voided', reason: 'The law changed.' } as const
  expect(await endSignOff(crew.coordinator, crew.letter, 'pl', voided)).toMatchObject({ ok: true })
  expect(await seen(crew)).toEqual({ state: 'complete', waits: false, standings: ['voided'] })
})

test('the second signature waits for whoever may give it, on the board and in their work', async () => {
  const crew = await createFirstSigned()
  const { coordinator, reviewer, translator, roman, letter } = crew
  const work = async (ctx: Context) => {
    const read = await readMyWork(ctx)
    return read.ok && read.value.letters[0]?.translations[0]?.waiting.toSecond
  }
  expect(await work(coordinator)).toBe(true)
  expect(await work(roman)).toBe(true)
  expect(await work(reviewer)).toBe(false)
  expect(await work(translator)).toBe(false)
  expect(await readBoard(coordinator, letter)).toMatchObject({
    value: { rows: [{ state: 'complete', awaitsSecond: true }] },
  })
  await crew.second(roman)
  expect(await work(coordinator)).toBe(undefined)
  expect(await readBoard(coordinator, letter)).toMatchObject({
    value: { rows: [{ state: 'signed-off', awaitsSecond: false }] },
  })
})

test('the history tells of both signatures, and the life of the translation of who gave them', async () => {
  const crew = await createFirstSigned()
  await crew.second(crew.coordinator)
  const found = await verifyLetter(crew.coordinator, crew.letter)
  expect(found.ok && isSound(found.value)).toBe(true)
  const asked = { unit: null, person: null, act: 'second-sign', page: 1 } as const
  expect(await readLife(crew.coordinator, crew.letter, 'pl', asked)).toMatchObject({
    value: { life: { entries: [{ by: 'Cora', words: 'I vouch for it, too.' }] } },
  })
})

test.each([
  ['another statement', `UPDATE second_signatures SET statement = 'Not read.'`],
  ['another person', 'UPDATE second_signatures SET account_id = account_id + 1'],
  ['another payload', `UPDATE second_signatures SET payload = replace(payload, 'too', 'not')`],
  ['a signature of nobody', `UPDATE second_signatures SET signature = 'AAAA'`],
  ['none at all', 'DELETE FROM second_signatures'],
])('a second signature with %s is found by verify', async (_, attack) => {
  const crew = await createFirstSigned()
  await crew.second(crew.coordinator)
  await dropTriggers(crew.operator.db)
  await crew.operator.db.raw(attack)
  const found = await verifyLetter(crew.coordinator, crew.letter)
  expect(found.ok && found.value.signOffs).toMatchObject([{ intact: false }])
})

/** A row that a program could write past the services. */
async function insertSecond({ operator }: Crew, account: number | null, signOff = 1) {
  await operator.db('second_signatures').insert({
    sign_off_id: signOff,
    account_id: account,
    at: 'now',
    statement: 'Mine.',
    payload: '{}',
    digest: 'd'.repeat(64),
    key_id: operator.key.id,
    signature: 'AAAA',
  })
}

test('the database itself refuses the first signer, every author, and a second second', async () => {
  const crew = await createFirstSigned()
  const { coordinator, reviewer, translator, roman } = crew
  await expect(insertSecond(crew, reviewer.actor.id)).rejects.toThrow('who signed first')
  await expect(insertSecond(crew, translator.actor.id)).rejects.toThrow('no author of a text')
  await insertSecond(crew, coordinator.actor.id)
  await expect(insertSecond(crew, roman.actor.id)).rejects.toThrow('UNIQUE')
  await expect(crew.operator.db('second_signatures').delete()).rejects.toThrow('appended')
})

test('the database refuses a second signature that nothing asks for, or under what has ended', async () => {
  const crew = await createFirstSigned()
  const { coordinator, reviewer, letter, roman } = crew
  await endSignOff(reviewer, letter, 'pl', { kind: 'withdrawn', reason: 'A date is wrong.' })
  await expect(insertSecond(crew, roman.actor.id)).rejects.toThrow('has ended')
  const details = { brief: '', embargoOn: null, correctAndApprove: false, secondSignature: false }
  await changeLetter(coordinator, letter, details)
  await crew.sign()
  await expect(insertSecond(crew, roman.actor.id, 2)).rejects.toThrow('asks for it')
})

test('a waiver lets one person do without a second, and makes no author that second', async () => {
  const crew = await createFirstSigned()
  const { operator, coordinator, translator, letter } = crew
  const stranger = await addAccount(operator, 'Sven', { letter, role: 'coordinator', locale: null })
  await operator.db('grants').where({ letter_id: letter }).whereNotNull('locale').delete()
  await operator
    .db('grants')
    .insert({ letter_id: letter, account_id: translator.actor.id, role: 'reviewer', locale: 'pl' })
  expect(await waiveFourEyes(coordinator, letter, 'pl', { reason: 'Alone.' })).toMatchObject({
    ok: true,
  })
  const author = as(operator, {
    ...translator.actor,
    grants: [{ letter, role: 'reviewer', locale: 'pl' }],
  })
  expect(await crew.second(author)).toMatchObject({ refusal: 'sign-off/author' })
  await expect(insertSecond(crew, translator.actor.id)).rejects.toThrow('no author of a text')
  expect(await crew.second(as(operator, stranger))).toMatchObject({ ok: true })
})
