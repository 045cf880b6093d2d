import { expect, test } from 'vitest'
import { loader as board } from '#app/routes/letters.$letter._index.tsx'
import { loader as source } from '#app/routes/letters.$letter.source.tsx'
import { action, loader } from '#app/routes/letters.$letter.source_.edition.tsx'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'
import { countRows } from '#tests/support/rows.ts'

const text = [
  'December 03, 2021',
  'Dear Minister,',
  'We write about 6 activists. They were harmed by spyware.',
  'We ask you to act.',
  'We remain at your disposal.',
  'Signatories:',
  '- Access Now',
].join('\n')

let people = 0

/** A coordinator with a confirmed letter. */
async function begin(confirmed = true) {
  people += 1
  const visit = await signIn(`Cora${people}`)
  const imported = await importLetter(await visit.ctx(), {
    title: 'A letter',
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(text),
  })
  if (!imported.ok) throw new Error(imported.refusal)
  const letter = imported.value.id
  if (confirmed) await confirmCut(await visit.ctx(), letter)
  return { visit, letter }
}

/** The same with a draft that changes nothing yet. */
async function prepare() {
  const begun = await begin()
  await send(begun.visit, begun.letter, { do: 'begin' })
  return begun
}

const pathOf = (letter: number) => `/letters/${letter}/source/edition`

const send = (visit: Visit, letter: number, form: Record<string, string> | FormData) => {
  const request = visit.post(pathOf(letter), form)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

const see = async (visit: Visit, letter: number) => {
  const request = visit.get(pathOf(letter))
  const { draft } = await loader({ request, params: { letter: `${letter}` }, context: {} })
  if (!draft) throw new Error('There is no draft')
  return draft
}

/** Where it stands among the blocks: the title is the first. */
const paragraph = '3'
const edited = { do: 'edit', version: '1', block: paragraph, kind: 'paragraph' }
const other = 'We write about 7 activists. They were harmed by spyware.'

test('a draft is begun from the letter as it reads, once', async () => {
  const { visit, letter } = await begin()
  const begun = await send(visit, letter, { do: 'begin' })
  expect([begun.status, begun.headers.get('location')]).toEqual([303, pathOf(letter)])
  const { version, count, blocks, effects } = await see(visit, letter)
  expect([version, count, effects.stale]).toEqual([1, 0, 0])
  expect(blocks.map(({ kind, fixed }) => [kind, fixed])[0]).toEqual(['title', true])
  const again = await send(visit, letter, { do: 'begin' })
  expect([again.status, (await again.json()).refusal]).toEqual([409, 'edition/draft-there'])
})

test('a source that is not confirmed has no next edition', async () => {
  const { visit, letter } = await begin(false)
  const answer = await send(visit, letter, { do: 'begin' })
  expect([answer.status, (await answer.json()).refusal]).toEqual([409, 'edition/not-confirmed'])
})

test('a paragraph is edited and weighed in one form, and stands in its place', async () => {
  const { visit, letter } = await prepare()
  const form = { ...edited, text: other, significance: 'typo' }
  const answer = await send(visit, letter, form)
  expect(answer.headers.get('location')).toBe(`${pathOf(letter)}#block-4`)
  const { blocks, count, effects } = await see(visit, letter)
  expect(blocks[3]).toMatchObject({ text: other, change: 'changed', significance: 'typo' })
  expect(blocks[3]?.choices).toEqual(['typo', 'update', 'meaning'])
  expect([count, effects.significances.typo]).toEqual([1, 1])
})

test('a kept part is marked, and can be no typo', async () => {
  const { visit, letter } = await prepare()
  await send(visit, letter, { ...edited, text: other, significance: 'typo', keep: 'on' })
  const [block] = (await see(visit, letter)).blocks.slice(3)
  expect(block).toMatchObject({ translate: false, significance: 'update' })
  expect(block?.choices).toEqual(['update', 'meaning'])
})

test('a part is moved, split before words, and joined again, and stays open', async () => {
  const { visit, letter } = await prepare()
  const moved = await send(visit, letter, {
    do: 'move',
    version: '1',
    block: paragraph,
    to: 'down',
  })
  expect(moved.headers.get('location')).toBe(`${pathOf(letter)}?block=5#block-5`)
  const words = { do: 'split', version: '2', block: '4', words: 'They were' }
  const split = await send(visit, letter, words)
  expect(split.headers.get('location')).toBe(`${pathOf(letter)}?block=5#block-5`)
  const parts = (await see(visit, letter)).blocks.slice(4, 6)
  expect(parts.map(({ text: part, change }) => [part, change])).toEqual([
    ['We write about 6 activists.', 'split'],
    ['They were harmed by spyware.', 'split'],
  ])
  await send(visit, letter, { do: 'merge', version: '3', block: '4' })
  await send(visit, letter, { do: 'move', version: '4', block: '4', to: 'up' })
  expect((await see(visit, letter)).count).toBe(0)
})

test('words that are not in the part come back in their form', async () => {
  const { visit, letter } = await prepare()
  const form = { do: 'split', version: '1', block: paragraph, words: 'nowhere' }
  const answer = await send(visit, letter, form)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'cut/bad-place',
    typed: { block: paragraph, words: 'nowhere' },
  })
})

test('a part is taken out, weighed where it stood, and put back', async () => {
  const { visit, letter } = await prepare()
  await send(visit, letter, { do: 'remove', version: '1', block: paragraph })
  const [gone] = (await see(visit, letter)).removed
  expect(gone).toMatchObject({ number: 4, after: 2, significance: 'update' })
  const unit = `${gone?.id}`
  const weighed = await send(visit, letter, {
    do: 'weigh',
    version: '2',
    unit,
    significance: 'meaning',
  })
  expect(weighed.headers.get('location')).toBe(`${pathOf(letter)}#removed-${unit}`)
  expect((await see(visit, letter)).removed[0]?.significance).toBe('meaning')
  const back = await send(visit, letter, { do: 'put-back', version: '3', unit })
  expect(back.headers.get('location')).toBe(`${pathOf(letter)}#block-4`)
  expect(await see(visit, letter)).toMatchObject({ count: 0, removed: [] })
})

test('a part is added, and said to be made of one that is gone', async () => {
  const { visit, letter } = await prepare()
  await send(visit, letter, { do: 'remove', version: '1', block: paragraph })
  const insert = { do: 'insert', version: '2', block: '2', kind: 'paragraph' }
  const added = await send(visit, letter, { ...insert, text: 'Quite new.' })
  expect(added.headers.get('location')).toBe(`${pathOf(letter)}#block-4`)
  const before = await see(visit, letter)
  expect(before.blocks[3]?.change).toBe('added')
  const from = `${before.removed[0]?.id}`
  await send(visit, letter, { do: 'align', version: '3', block: '3', from })
  const after = await see(visit, letter)
  expect(after.blocks[3]).toMatchObject({ change: 'changed', madeOf: [{ number: 4 }] })
  expect(after.removed).toEqual([])
})

test('one change or all of them are given a weight', async () => {
  const { visit, letter } = await prepare()
  await send(visit, letter, { ...edited, text: other, significance: 'update' })
  await send(visit, letter, {
    ...edited,
    version: '2',
    block: '4',
    text: 'Act.',
    significance: 'typo',
  })
  const one = { do: 'weigh-block', version: '3', block: '4', significance: 'meaning' }
  await send(visit, letter, one)
  expect((await see(visit, letter)).effects.significances).toMatchObject({ update: 1, meaning: 1 })
  await send(visit, letter, { do: 'weigh-all', version: '4', significance: 'typo' })
  expect((await see(visit, letter)).effects.significances).toMatchObject({ typo: 2, meaning: 0 })
})

test('a part without a text is refused at its place', async () => {
  const { visit, letter } = await prepare()
  const answer = await send(visit, letter, { ...edited, text: ' ', significance: 'update' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'edition/text-missing',
    typed: { do: 'edit', block: paragraph },
  })
})

test('the title keeps its place', async () => {
  const { visit, letter } = await prepare()
  const answer = await send(visit, letter, { do: 'remove', version: '1', block: '0' })
  expect([answer.status, (await answer.json()).refusal]).toEqual([409, 'edition/block-fixed'])
})

test('a change of an older draft is refused, and what was typed comes back', async () => {
  const { visit, letter } = await prepare()
  await send(visit, letter, { do: 'note', version: '1', note: 'First.' })
  for (const form of [
    { ...edited, text: other, significance: 'update' },
    { do: 'note', version: '1', note: 'Mine.' },
    { do: 'publish', version: '1' },
    { do: 'discard', version: '1' },
  ]) {
    const answer = await send(visit, letter, form)
    const { refusal, typed } = await answer.json()
    expect([answer.status, refusal, typed.do]).toEqual([409, 'edition/draft-changed', form.do])
    if ('text' in form) expect(typed.text).toBe(other)
  }
  expect(await see(visit, letter)).toMatchObject({ version: 2, note: 'First.' })
})

test('a new text is laid against the last edition, and whom it lists besides is named', async () => {
  const { visit, letter } = await prepare()
  const next = `${text.replace('6 activists', '7 activists')}\n- Nobody Known`
  const answer = await send(visit, letter, {
    do: 'text',
    version: '1',
    text: next,
    layout: 'lines',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, pathOf(letter)])
  const { count, fromFile, unlisted } = await see(visit, letter)
  expect([count, fromFile, unlisted]).toEqual([1, true, ['Nobody Known']])
})

test('a file of unknown coding comes back with its readings, and is then taken', async () => {
  const { visit, letter } = await begin()
  const form = new FormData()
  const bytes = Buffer.from(text.replace('Minister', 'Ministre en été'), 'latin1')
  form.set('do', 'text')
  form.set('version', '0')
  form.set('text', '')
  form.set('file', new File([bytes], 'letter.txt'))
  const asked = await send(visit, letter, form)
  expect(asked.status).toBe(422)
  const { text: problem } = await asked.json()
  expect(problem.refusal.refusal).toBe('input/encoding-unknown')
  expect(problem.candidates.length).toBeGreaterThan(1)
  const { name: keptName, data: kept } = problem.typed.kept
  const again = { do: 'text', version: '0', text: '', kept, keptName, encoding: 'windows-1252' }
  expect((await send(visit, letter, again)).status).toBe(303)
  expect((await see(visit, letter)).blocks[2]?.text).toContain('été')
})

test('a text that cannot be taken stays in the form', async () => {
  const { visit, letter } = await prepare()
  const stale = await send(visit, letter, { do: 'text', version: '7', text: 'Dear all,' })
  expect(stale.status).toBe(409)
  expect((await stale.json()).text.typed.text).toBe('Dear all,')
  const empty = await send(visit, letter, { do: 'text', version: '1', text: '' })
  expect((await empty.json()).text.refusal.refusal).toBe('input/empty')
})

test('an edition is published with its note, listed with its changes, and said on the board', async () => {
  const { visit, letter } = await prepare()
  await send(visit, letter, { ...edited, text: other, significance: 'meaning' })
  const early = await send(visit, letter, { do: 'publish', version: '2' })
  expect(early.status).toBe(422)
  expect((await early.json()).refusal).toBe('edition/note-missing')
  const note = { do: 'note', version: '2', note: 'One more was harmed.', next: 'publish' }
  const noted = await send(visit, letter, note)
  expect(noted.headers.get('location')).toBe(`${pathOf(letter)}?publish`)
  const done = await send(visit, letter, { do: 'publish', version: '3' })
  expect(done.headers.get('location')).toBe(`/letters/${letter}?published=2`)
  const params = { letter: `${letter}` }
  const { editions, next } = await source({ request: visit.get('/'), params, context: {} })
  expect(next).toBeNull()
  expect(editions.map(({ number, heaviest }) => [number, heaviest])).toEqual([
    [2, 'meaning'],
    [1, null],
  ])
  const name = `Cora${people}`
  expect(editions[0]).toMatchObject({ by: name, note: 'One more was harmed.' })
  expect(editions[0]?.changes).toMatchObject([{ number: 4, kind: 'changed', after: other }])
  const request = visit.get(`/letters/${letter}?published=2`)
  const { published } = await board({ request, params, context: {} })
  expect(published).toEqual({ number: 2, count: 1 })
})

test('a draft that changes nothing is not published, and is given up', async () => {
  const { visit, letter } = await prepare()
  const answer = await send(visit, letter, { do: 'publish', version: '1' })
  expect([answer.status, (await answer.json()).refusal]).toEqual([409, 'edition/unchanged'])
  const given = await send(visit, letter, { do: 'discard', version: '1' })
  expect(given.headers.get('location')).toBe(`/letters/${letter}/source`)
  const gone = await send(visit, letter, { do: 'publish', version: '1' })
  expect([gone.status, (await gone.json()).refusal]).toEqual([404, 'edition/no-draft'])
})

test('only the coordinator sees and changes the next edition, and nothing is written', async () => {
  const { visit, letter } = await prepare()
  const translator = await signIn(`Tessa${people}`, { letter, role: 'translator', locale: 'pl' })
  const stranger = await signIn(`Olga${people}`)
  const { db } = await visit.ctx()
  const before = await countRows(db)
  for (const [person, status] of [
    [translator, 403],
    [stranger, 404],
  ] as const) {
    expect((await answerOf(see(person, letter))).status).toBe(status)
    for (const form of [
      { do: 'begin' },
      { do: 'text', version: '1', text },
      { do: 'remove', version: '1', block: paragraph },
      { do: 'split', version: '1', block: paragraph, words: 'They' },
      { do: 'publish', version: '1' },
      { do: 'discard', version: '1' },
    ]) {
      expect((await send(person, letter, form)).status).toBe(status)
    }
  }
  expect(await countRows(db)).toEqual(before)
})

test.each([
  ['no fields', {}],
  ['no version', { do: 'merge', block: '0' }],
  ['a weight that is none', { do: 'weigh-all', version: '1', significance: 'heavy' }],
])('a form with %s answers 400', async (_, form) => {
  const { visit, letter } = await prepare()
  expect((await send(visit, letter, form as Record<string, string>)).status).toBe(400)
})
