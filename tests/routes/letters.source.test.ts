import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.source.tsx'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'
import { countRows } from '#tests/support/rows.ts'

const text = [
  'December 03, 2021',
  'Dear Minister,',
  'We write about 6 activists. They were harmed by spyware sold to governments.',
  'We ask you to act.',
  'Signatories:',
  '- Access Now',
  '- Center for Human Rights (CHR), France',
].join('\n')

let people = 0

/** A coordinator with a letter of their own. */
async function begin() {
  people += 1
  const visit = await signIn(`Cora${people}`)
  const letter = await importLetter(await visit.ctx(), {
    title: 'A letter',
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(text),
  })
  if (!letter.ok) throw new Error(letter.refusal)
  return { visit, letter: letter.value.id }
}

const send = (visit: Visit, letter: number | string, form: Record<string, string>) => {
  const request = visit.post(`/letters/${letter}/source`, form)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

const see = (visit: Visit, letter: number) => {
  const request = visit.get(`/letters/${letter}/source`)
  return loader({ request, params: { letter: `${letter}` }, context: {} })
}

test('the source is shown as it was cut, each signatory with its line', async () => {
  const { visit, letter } = await begin()
  const { view, version } = await see(visit, letter)
  expect(version).toBe(0)
  expect(view.blocks.map(({ kind, mergeable }) => [kind, mergeable])).toEqual([
    ['date', true],
    ['salutation', true],
    ['paragraph', true],
    ['paragraph', true],
    ['heading', false],
  ])
  expect(
    view.rows.map(({ name, acronym, country, line }) => [name, acronym, country, line]),
  ).toEqual([
    ['Access Now', null, null, 6],
    ['Center for Human Rights', 'CHR', 'France', 7],
  ])
})

test('a block is retyped and kept as it is in every language, in one go', async () => {
  const { visit, letter } = await begin()
  const form = { do: 'block', version: '0', block: '3', kind: 'closing', keep: 'on' }
  const answer = await send(visit, letter, form)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/letters/${letter}/source?block=5#block-5`)
  const { view, version } = await see(visit, letter)
  expect(view.blocks[3]).toMatchObject({ kind: 'closing', translate: false })
  expect(version).toBe(1)
})

test('a block is split at a place that was chosen, and merged again', async () => {
  const { visit, letter } = await begin()
  const whole = (await see(visit, letter)).view.blocks[2]?.text ?? ''
  const offset = `${whole.indexOf('They')}`
  await send(visit, letter, { do: 'split', version: '0', block: '2', offset, words: '' })
  const split = (await see(visit, letter)).view.blocks
  expect(split[2]?.text).toBe('We write about 6 activists.')
  await send(visit, letter, { do: 'merge', version: '1', block: '2' })
  expect((await see(visit, letter)).view.blocks[2]?.text).toBe(whole)
})

test('a block is split before the words that are typed', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'split', version: '0', block: '2', words: ' sold  to ' })
  const { view } = await see(visit, letter)
  expect(view.blocks[3]?.text).toBe('sold to governments.')
})

test('words that are not in the block change nothing and stay in the form', async () => {
  const { visit, letter } = await begin()
  const form = { do: 'split', version: '0', block: '2', words: 'nowhere' }
  const answer = await send(visit, letter, form)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'cut/bad-place',
    typed: { words: 'nowhere' },
  })
  expect((await see(visit, letter)).version).toBe(0)
})

test('a signatory is corrected in all its parts in one go', async () => {
  const { visit, letter } = await begin()
  const fields = { name: 'Ada', acronym: '', country: 'Malta', descriptor: 'Director' }
  const form = { do: 'row', version: '0', row: '0', ...fields, kind: 'person', group: '' }
  expect((await send(visit, letter, form)).status).toBe(303)
  const { view } = await see(visit, letter)
  expect(view.rows[0]).toMatchObject({ ...fields, acronym: null, kind: 'person', group: null })
})

test('a signatory without a name is refused with its line, and what was typed stays', async () => {
  const { visit, letter } = await begin()
  const fields = { name: ' ', acronym: 'AN', country: '', descriptor: 'x' }
  const form = { do: 'row', version: '0', row: '0', ...fields, kind: 'person', group: '' }
  const answer = await send(visit, letter, form)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'cut/no-name',
    details: { line: 6 },
    typed: { acronym: 'AN', descriptor: 'x', kind: 'person' },
  })
  expect((await see(visit, letter)).version).toBe(0)
})

test('lines become signatories of a group, and go back to the letter', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'make-group', version: '0', block: '4' })
  expect((await see(visit, letter)).view.groups).toEqual(['Signatories:'])
  await send(visit, letter, { do: 'dissolve-group', version: '1', group: '0' })
  await send(visit, letter, { do: 'make-block', version: '2', row: '0' })
  const back = await see(visit, letter)
  expect(back.view.groups).toEqual([])
  expect(back.view.blocks.at(-1)?.text).toBe('Access Now')
  await send(visit, letter, { do: 'make-rows', version: '3', block: '5', through: '5' })
  expect((await see(visit, letter)).view.rows[0]?.name).toBe('Access Now')
})

test('a change of an older cut is refused, and the newest one is shown', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'title', version: '0', title: 'Another title' })
  const answer = await send(visit, letter, { do: 'title', version: '0', title: 'My title' })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    refusal: 'cut/changed-meanwhile',
    typed: { title: 'My title' },
  })
  expect((await see(visit, letter)).head.title).toBe('Another title')
})

test('a cut that was changed meanwhile is not confirmed unseen', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'merge', version: '0', block: '2' })
  const answer = await send(visit, letter, { do: 'confirm', version: '0' })
  expect(answer.status).toBe(409)
  expect((await see(visit, letter)).head.confirmed).toBe(false)
})

test('dividing anew drops the corrections and keeps the title', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'title', version: '0', title: 'Kept' })
  await send(visit, letter, { do: 'merge', version: '1', block: '2' })
  await send(visit, letter, { do: 'layout', version: '2', layout: 'lines' })
  const { head, view } = await see(visit, letter)
  expect(head.title).toBe('Kept')
  expect(view.blocks).toHaveLength(5)
})

test('a confirmed source leads to the board, can be reopened, and not once a locale is open', async () => {
  const { visit, letter } = await begin()
  const confirmed = await send(visit, letter, { do: 'confirm', version: '0' })
  expect(confirmed.headers.get('location')).toBe(`/letters/${letter}`)
  const frozen = await send(visit, letter, { do: 'merge', version: '0', block: '2' })
  expect(await frozen.json()).toMatchObject({ refusal: 'edition/already-confirmed' })
  expect((await send(visit, letter, { do: 'reopen' })).status).toBe(303)
  await send(visit, letter, { do: 'confirm', version: '0' })
  await openLocales(await visit.ctx(), letter, ['pl'])
  const refused = await send(visit, letter, { do: 'reopen' })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ refusal: 'edition/locale-open' })
  expect(await see(visit, letter)).toMatchObject({ frozen: true, head: { confirmed: true } })
})

test('a translator sees the source and changes nothing of it', async () => {
  const { visit, letter } = await begin()
  const translator = await signIn('Tessa', { letter, role: 'translator', locale: 'pl' })
  expect((await see(translator, letter)).mayEdit).toBe(false)
  const answer = await send(translator, letter, { do: 'merge', version: '0', block: '2' })
  expect(answer.status).toBe(403)
  expect((await see(visit, letter)).version).toBe(0)
})

test('a letter of others is not there, and nothing is written', async () => {
  const { letter } = await begin()
  const stranger = await signIn('Olga')
  const { db } = await stranger.ctx()
  const before = await countRows(db)
  expect((await answerOf(see(stranger, letter))).status).toBe(404)
  for (const form of [
    { do: 'confirm', version: '0' },
    { do: 'reopen' },
    { do: 'merge', version: '0', block: '0' },
    { do: 'split', version: '0', block: '2', words: 'They' },
  ]) {
    expect((await send(stranger, letter, form)).status).toBe(404)
  }
  expect(await countRows(db)).toEqual(before)
})

test.each(['0', '-1', 'one', '1e3'])('a letter called %s is not there', async (letter) => {
  const { visit } = await begin()
  expect((await send(visit, letter, { do: 'reopen' })).status).toBe(404)
})

test.each([
  ['no fields', {}],
  ['no version', { do: 'merge', block: '0' }],
  ['no block', { do: 'merge', version: '0' }],
  ['a kind that is none', { do: 'block', version: '0', block: '0', kind: 'poem' }],
  ['a number that is none', { do: 'merge', version: '', block: '0' }],
])('a form with %s answers 400', async (_, form) => {
  const { visit, letter } = await begin()
  expect((await send(visit, letter, form as Record<string, string>)).status).toBe(400)
})

test('a part that is not there answers 404 and changes nothing', async () => {
  const { visit, letter } = await begin()
  const answer = await send(visit, letter, { do: 'merge', version: '0', block: '99' })
  expect(answer.status).toBe(404)
  expect((await see(visit, letter)).version).toBe(0)
})

const limit = { do: 'limit', version: '0', limit: '0', unit: '4', edition: '1', for: 'except' }

/** With fields that come several times. */
function sendMany(
  visit: Visit,
  letter: number,
  form: Record<string, string>,
  addressees: string[],
) {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) data.set(name, value)
  for (const state of addressees) data.append('addressee', state)
  const request = visit.post(`/letters/${letter}/source`, data)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

test('a part of a confirmed source is limited by a plain form, and listed', async () => {
  const { visit, letter } = await begin()
  expect((await see(visit, letter)).source.parts).toEqual([])
  await send(visit, letter, { do: 'confirm', version: '0' })
  const answer = await sendMany(visit, letter, limit, ['cy', 'at'])
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/letters/${letter}/source#unit-4`)
  const { parts, states } = (await see(visit, letter)).source
  expect(parts[3]).toMatchObject({
    number: 4,
    limit: { kind: 'except', addressees: ['cy', 'at'] },
    limitVersion: 1,
  })
  expect(states).toHaveLength(28)
  await sendMany(visit, letter, { ...limit, limit: '1', for: 'everyone' }, ['at'])
  expect((await see(visit, letter)).source.parts[3]?.limit).toBeNull()
})

test('a limit to nobody comes back with what was chosen, and one to no state is a broken form', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'confirm', version: '0' })
  const answer = await sendMany(visit, letter, { ...limit, for: 'only' }, [])
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'unit/limit-empty',
    typed: { unit: '4', for: 'only', addressees: '' },
  })
  expect((await sendMany(visit, letter, limit, ['xx'])).status).toBe(400)
})

test('a coordinator words a part of the source for Ireland, and does not approve it', async () => {
  const { visit, letter } = await begin()
  await send(visit, letter, { do: 'confirm', version: '0' })
  const form = { do: 'regional', unit: '5', edition: '1', variant: 'en-IE', version: '0' }
  const words = 'We ask that you act.'
  const answer = await send(visit, letter, { ...form, command: 'confirm', text: words })
  expect(answer.headers.get('location')).toBe(`/letters/${letter}/source?unit=5#unit-5`)
  const { parts } = (await see(visit, letter)).source
  expect(parts[4]?.variants).toMatchObject([
    { variant: 'en-IE', text: words, state: 'translated', own: true, version: 1 },
    { variant: 'en-MT', text: '', state: 'empty', version: 0 },
  ])
  const own = await send(visit, letter, { ...form, version: '1', command: 'approve' })
  expect(own.status).toBe(409)
  expect(await own.json()).toMatchObject({
    refusal: 'target/own-work',
    typed: { unit: '5', variant: 'en-IE', command: 'approve' },
  })
  const frozen = await send(visit, letter, { do: 'reopen' })
  expect(await frozen.json()).toMatchObject({ refusal: 'edition/variant-written' })
})
