import { expect, test } from 'vitest'
import { chainFaults } from '#app/domain/chain-faults.ts'
import {
  type AddresseeCommand,
  changeAddressee,
  listAddressees,
  readAddressee,
} from '#app/services/addressees.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { readMinistries } from '#app/services/ministries.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'

const source = 'The ministry’s own page, read today.'

function edit(texts: Record<string, string>, confirm: string[] = []): AddresseeCommand {
  return { kind: 'edit', texts, confirm, source }
}

async function view(ctx: Context, state: string) {
  const read = await readAddressee(ctx, state)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

async function valueAt(ctx: Context, state: string, key: string) {
  return (await view(ctx, state)).values.find((value) => value.key === key)
}

async function rowOf(ctx: Context, letter: number, on?: string) {
  const read = await readMinistries(ctx, letter, on)
  const rows = read.ok ? read.value.versions : []
  const row = rows.find(({ state }) => state === 'at')
  if (!row) throw new Error('Austria has a version')
  return row
}

test('a register that nobody has changed is as it was shipped, for whoever is signed in', async () => {
  const { outsider } = await createLetter()
  const listed = await listAddressees(outsider, '2021-12-10')
  expect(listed).toMatchObject({ value: { today: '2021-12-01', mayEdit: false } })
  const rows = listed.ok ? listed.value.rows : []
  expect(rows).toHaveLength(28)
  expect(rows.find(({ state }) => state === 'at')).toMatchObject({
    names: { de: { text: 'Bundesministerium für europäische und internationale Angelegenheiten' } },
    today: { name: 'Michael Linhart', standing: 'unverified' },
    onDay: { name: 'Alexander Schallenberg', standing: 'unverified' },
  })
  expect(await view(outsider, 'at')).toMatchObject({ change: 0, mayEdit: false, history: [] })
})

test('what is confirmed in the register is printed in every letter', async () => {
  const { coordinator, letter } = await createLetter()
  expect((await rowOf(coordinator, letter)).block).not.toContain('1010 Wien')
  const confirmed = await changeAddressee(coordinator, 'at', 0, edit({}, ['address.de']))
  expect(confirmed).toMatchObject({ ok: true })
  const row = await rowOf(coordinator, letter)
  expect(row.block).toEqual(expect.arrayContaining(['Minoritenplatz 8', '1010 Wien']))
  expect(row.additions).toContainEqual({
    part: 'address',
    text: '1010 Wien',
    standing: 'confirmed',
  })
  expect(await valueAt(coordinator, 'at', 'address.de')).toMatchObject({
    checkedBy: 'Cora',
    waits: false,
    grade: { checked: { at: '2021-12-01T12:00:00.000Z', source } },
  })
})

test('a letter looked at as of another day proposes who holds the office then', async () => {
  const { coordinator, letter } = await createLetter()
  const person = async (on?: string) =>
    (await rowOf(coordinator, letter, on)).proposedBlock[0]?.text
  expect(await person()).toBe('Dr. Michael Linhart')
  expect(await person('2021-12-05')).toBe('Dr. Michael Linhart')
  expect(await person('2021-12-06')).toBe('Mag. Alexander Schallenberg')
  expect(await person('2021-10-10')).toMatch(/^Bundesministerium/)
  expect(await readMinistries(coordinator, letter, '2021-12-06')).toMatchObject({
    value: { day: '2021-12-03', on: '2021-12-06', mayConfirm: false },
  })
  expect(await readMinistries(coordinator, letter, '2021-12-03')).toMatchObject({
    value: { on: null, mayConfirm: true },
  })
})

test('an office-holder whom a person has entered is greeted in a letter of a day in office', async () => {
  const { coordinator, letter } = await createLetter()
  const texts = {
    'holder.1.until': '2021-12-01',
    'holder.4.name': 'Maria Muster',
    'holder.4.gender': 'female',
    'holder.4.from': '2021-12-02',
    'holder.4.until': '2021-12-05',
    'holder.4.opening.de': 'Sehr geehrte Frau Bundesministerin,',
  }
  const confirm = ['holder.4.name', 'holder.4.from', 'holder.4.opening.de']
  await changeAddressee(coordinator, 'at', 0, edit(texts, confirm))
  const row = await rowOf(coordinator, letter)
  expect(row.block[0]).toBe('Maria Muster')
  expect(row.salutation).toBe('Sehr geehrte Frau Bundesministerin,')
})

test('every change is a row of the history, with what was changed by whom, and a way back', async () => {
  const { coordinator } = await createLetter()
  await changeAddressee(coordinator, 'at', 0, edit({ 'seat.de': 'Graz' }))
  await changeAddressee(coordinator, 'at', 1, edit({ 'seat.de': 'Linz' }))
  await changeAddressee(coordinator, 'at', 2, { kind: 'restore', change: 1 })
  await changeAddressee(coordinator, 'at', 3, { kind: 'restore', change: 0 })
  const { history, change } = await view(coordinator, 'at')
  expect(change).toBe(4)
  expect(history.map(({ values }) => values)).toEqual([
    [{ key: 'seat.de', before: 'Graz', after: 'Wien', confirmed: false }],
    [{ key: 'seat.de', before: 'Linz', after: 'Graz', confirmed: false }],
    [{ key: 'seat.de', before: 'Graz', after: 'Linz', confirmed: false }],
    [{ key: 'seat.de', before: 'Wien', after: 'Graz', confirmed: false }],
  ])
  expect(history[3]).toMatchObject({ by: 'Cora', note: source, at: '2021-12-01T12:00:00.000Z' })
  expect(await valueAt(coordinator, 'at', 'seat.de')).toMatchObject({ text: 'Wien' })
})

test('each change is in the chain of the installation, with the hash of the record', async () => {
  const { coordinator } = await createLetter()
  await changeAddressee(coordinator, 'at', 0, edit({ 'seat.de': 'Graz' }, ['name.de']))
  const events = await listEvents(coordinator.db, 'installation')
  expect(await chainFaults(events, sha256)).toEqual([])
  expect(events.at(-1)).toMatchObject({
    kind: 'addressee-changed',
    account: coordinator.actor.id,
    data: {
      state: 'at',
      change: 1,
      values: ['name.de', 'seat.de'],
      record: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  })
})

test('a save made from what is no longer there is refused, and changes nothing', async () => {
  const { coordinator } = await createLetter()
  await changeAddressee(coordinator, 'at', 0, edit({ 'seat.de': 'Graz' }))
  const late = await changeAddressee(coordinator, 'at', 0, edit({ 'seat.de': 'Linz' }))
  expect(late).toMatchObject({ refusal: 'addressee/changed-meanwhile' })
  expect(await valueAt(coordinator, 'at', 'seat.de')).toMatchObject({ text: 'Graz' })
})

test('a save that changes nothing leaves no trace', async () => {
  const { coordinator } = await createLetter()
  expect(await changeAddressee(coordinator, 'at', 0, edit({ 'seat.de': 'Wien' }))).toMatchObject({
    ok: true,
  })
  expect((await view(coordinator, 'at')).history).toEqual([])
})

test('only who coordinates some letter changes the register', async () => {
  const { translator, reviewer, outsider, operator, coordinator } = await createLetter()
  for (const ctx of [translator, reviewer, outsider, operator]) {
    expect(await changeAddressee(ctx, 'at', 0, edit({ 'seat.de': 'Graz' }))).toMatchObject({
      refusal: 'actor/not-allowed',
    })
  }
  expect((await view(coordinator, 'at')).mayEdit).toBe(true)
  expect(await readAddressee(coordinator, 'uk')).toMatchObject({ refusal: 'addressee/not-found' })
})
