import { expect, test } from 'vitest'
import { readBoard } from '#app/services/board.server.ts'
import { makeLink, openLink, redeemLink } from '#app/services/links.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { addPerson, readPeople, removePerson } from '#app/services/people.server.ts'
import { loadActor } from '#app/services/sessions.server.ts'
import { insertAccount, updatePasswordHash } from '#db/queries/accounts.ts'
import { insertGrant } from '#db/queries/grants.ts'
import { as, noon, person } from '#tests/support/context.ts'
import { addAccount, createLetter, importShortLetter } from '#tests/support/letter.ts'
import { countRows } from '#tests/support/rows.ts'

type Created = Awaited<ReturnType<typeof createLetter>>

const paula = {
  email: 'Paula@Example.org',
  name: 'Paula',
  role: 'translator',
  locales: ['pl'],
} as const

/** A second letter in the same installation, and its own coordinator. */
async function createSecondLetter({ operator }: Created) {
  const letter = await importShortLetter(operator)
  const grant = { letter, role: 'coordinator', locale: null } as const
  return { letter, coordinator: as(operator, await addAccount(operator, 'Carl', grant)) }
}

function visitor({ operator }: Created) {
  return as(operator, { id: null, administrator: false, operator: false, grants: [] })
}

test('who is new gets an account, the role, and a link to copy', async () => {
  const created = await createLetter()
  const { coordinator, letter } = created
  const added = await addPerson(coordinator, letter, paula)
  expect(added).toMatchObject({ ok: true, value: { name: 'Paula', token: expect.any(String) } })
  const opened = await openLink(visitor(created), (added.ok && added.value.token) || '')
  expect(opened).toMatchObject({ ok: true, value: { email: 'paula@example.org' } })
  const people = await readPeople(coordinator, letter)
  expect(people.ok && people.value.people.find((one) => one.name === 'Paula')).toMatchObject({
    invited: true,
    mayLink: true,
    grants: [{ role: 'translator', locale: 'pl' }],
  })
})

test('who has a password already gets the role and no link', async () => {
  const { coordinator, outsider, letter } = await createLetter()
  await updatePasswordHash(coordinator.db, outsider.actor.id ?? 0, 'hash')
  const added = await addPerson(coordinator, letter, {
    email: 'OLGA@example.org',
    name: 'Another name',
    role: 'reviewer',
    locales: ['pl'],
  })
  expect(added).toMatchObject({ ok: true, value: { name: 'Olga', token: null } })
  expect(await loadActor(coordinator, outsider.actor.id ?? 0)).toMatchObject({
    grants: [{ letter, role: 'reviewer', locale: 'pl' }],
  })
})

test('who was added by hand and never signed in is nobody’s to become', async () => {
  const { coordinator, letter } = await createLetter()
  await insertAccount(coordinator.db, {
    email: 'paula@example.org',
    name: 'Paula',
    administrator: false,
    createdAt: noon.toISOString(),
  })
  expect(await addPerson(coordinator, letter, paula)).toMatchObject({ value: { token: null } })
})

test('whoever adds somebody whom another letter invited gets no link to sign in as them', async () => {
  const created = await createLetter()
  const other = await createSecondLetter(created)
  await addPerson(created.coordinator, created.letter, paula)
  const added = await addPerson(other.coordinator, other.letter, { ...paula, role: 'observer' })
  expect(added).toMatchObject({ ok: true, value: { token: null } })
})

test('a link to somebody new is of no use for a letter that added them since', async () => {
  const created = await createLetter()
  const other = await createSecondLetter(created)
  const first = await addPerson(created.coordinator, created.letter, paula)
  await addPerson(other.coordinator, other.letter, { ...paula, role: 'observer' })
  const token = (first.ok && first.value.token) || ''
  const given = { name: 'Paula', organisation: '', password: 'a long enough passphrase 7' }
  expect(await redeemLink(visitor(created), token, given)).toMatchObject({
    refusal: 'link/used-or-expired',
  })
  const again = await addPerson(created.coordinator, created.letter, { ...paula, role: 'observer' })
  expect(again).toMatchObject({ ok: true, value: { token: null } })
  const people = await readPeople(created.coordinator, created.letter)
  expect(people.ok && people.value.people.find((one) => one.name === 'Paula')?.mayLink).toBe(false)
})

test('one coordinator of two letters may link whom they brought to both', async () => {
  const created = await createLetter()
  const { coordinator, letter } = created
  const second = await importShortLetter(created.operator)
  const id = coordinator.actor.id ?? 0
  await insertGrant(created.operator.db, id, { letter: second, role: 'coordinator', locale: null })
  const both = as(coordinator, (await loadActor(coordinator, id)) ?? coordinator.actor)
  await addPerson(both, letter, paula)
  await addPerson(both, second, { ...paula, role: 'observer' })
  const people = await readPeople(both, letter)
  expect(people.ok && people.value.people.find((one) => one.name === 'Paula')?.mayLink).toBe(true)
})

test('a translator or reviewer is added for open locales, and for at least one', async () => {
  const { coordinator, letter } = await createLetter()
  const before = await countRows(coordinator.db)
  expect(await addPerson(coordinator, letter, { ...paula, locales: [] })).toMatchObject({
    refusal: 'person/locale-missing',
  })
  expect(await addPerson(coordinator, letter, { ...paula, locales: ['pl', 'lv'] })).toMatchObject({
    refusal: 'locale/not-open',
    details: { locale: 'lv' },
  })
  expect(await addPerson(coordinator, letter, { ...paula, email: 'no address' })).toMatchObject({
    refusal: 'account/email-invalid',
  })
  expect(await countRows(coordinator.db)).toEqual(before)
})

test('a role in several locales is held in each of them', async () => {
  const { operator, coordinator, letter } = await createLetter()
  await openLocales(operator, letter, ['lv'])
  const added = await addPerson(coordinator, letter, { ...paula, locales: ['pl', 'lv'] })
  expect(await loadActor(operator, added.ok ? added.value.account : 0)).toMatchObject({
    grants: [
      { role: 'translator', locale: 'lv' },
      { role: 'translator', locale: 'pl' },
    ],
  })
})

test('the last coordinator stays, and with a second one the first may go', async () => {
  const { coordinator, outsider, letter } = await createLetter()
  const grantOf = async (name: string) => {
    const people = await readPeople(coordinator, letter)
    const found = people.ok ? people.value.people.find((one) => one.name === name) : undefined
    return found?.grants[0]?.id ?? 0
  }
  const first = await grantOf('Cora')
  expect(await removePerson(coordinator, letter, first)).toMatchObject({
    refusal: 'person/last-coordinator',
  })
  const olga = {
    email: 'olga@example.org',
    name: 'Olga',
    role: 'coordinator',
    locales: [],
  } as const
  await addPerson(coordinator, letter, olga)
  expect(await removePerson(coordinator, letter, first)).toMatchObject({ ok: true })
  const next = await loadActor(outsider, outsider.actor.id ?? 0)
  expect(next?.grants).toMatchObject([{ role: 'coordinator' }])
})

test('a role that is taken away is gone from the next thing the person does', async () => {
  const { coordinator, translator, letter } = await createLetter()
  const people = await readPeople(coordinator, letter)
  const tessa = people.ok ? people.value.people.find((one) => one.name === 'Tessa') : undefined
  expect(await removePerson(coordinator, letter, tessa?.grants[0]?.id ?? 0)).toMatchObject({
    ok: true,
  })
  const actor = await loadActor(translator, translator.actor.id ?? 0)
  expect(actor?.grants).toEqual([])
  expect(await readBoard(as(translator, actor ?? person(0)), letter)).toMatchObject({
    refusal: 'letter/not-found',
  })
})

test('only the coordinator sees the people and their addresses, and removes roles of their letter alone', async () => {
  const created = await createLetter()
  const { reviewer, outsider, coordinator, letter } = created
  expect(await readPeople(reviewer, letter)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await readPeople(outsider, letter)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await addPerson(reviewer, letter, paula)).toMatchObject({ refusal: 'actor/not-allowed' })
  const other = await createSecondLetter(created)
  const theirs = await readPeople(other.coordinator, other.letter)
  const grant = theirs.ok ? (theirs.value.people[0]?.grants[0]?.id ?? 0) : 0
  expect(await removePerson(coordinator, letter, grant)).toMatchObject({
    refusal: 'person/not-found',
  })
})

test('a link that an administrator gave stays good when a letter adds its holder', async () => {
  const created = await createLetter()
  const { operator, coordinator, letter } = created
  const account = await insertAccount(operator.db, {
    email: 'paula@example.org',
    name: 'Paula',
    administrator: false,
    createdAt: noon.toISOString(),
  })
  const link = await makeLink(operator, account.id)
  await addPerson(coordinator, letter, paula)
  expect(await openLink(visitor(created), link.ok ? link.value : '')).toMatchObject({ ok: true })
})
