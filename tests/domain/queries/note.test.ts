import { expect, test } from 'vitest'
import { queriesIn, unsettledQueries } from '#app/domain/queries/asked-query.ts'
import {
  editNote,
  maySettle,
  settleQuery,
  withdrawNote,
  writtenBody,
} from '#app/domain/queries/decide.ts'
import { mentionedIn, nameBegun, namesLike } from '#app/domain/queries/mentions.ts'
import { type Note, noteExcerpt, type QueryAct, queryState } from '#app/domain/queries/note.ts'
import { shownNotes } from '#app/domain/queries/shown-note.ts'

const note: Note = {
  id: 1,
  unitId: 3,
  locale: 'pl',
  writtenIn: 'pl',
  queryId: null,
  asks: 'everybody',
  account: 1,
  body: 'Which six?',
  at: '2021-12-01T12:00:00.000Z',
  editedAt: null,
  deletedAt: null,
  pinned: false,
}
const answer: Note = {
  ...note,
  id: 2,
  queryId: 1,
  asks: null,
  account: 2,
  body: 'Those of 2020.',
  at: '2021-12-01T12:05:00.000Z',
}
const settled: QueryAct = { queryId: 1, act: 'resolve', account: 2, at: '2021-12-01T12:06:00.000Z' }
const reopened: QueryAct = { ...settled, act: 'reopen', at: '2021-12-01T12:07:00.000Z' }
const soon = new Date('2021-12-01T12:10:00.000Z')
const author = { person: 1, roles: ['translator'], now: soon } as const

test('a query is open until somebody else answers it, and settled once somebody says so', () => {
  expect(queryState(note, [], [])).toBe('open')
  expect(queryState(note, [{ ...answer, account: 1 }], [])).toBe('open')
  expect(queryState(note, [answer], [])).toBe('answered')
  expect(queryState(note, [{ ...answer, deletedAt: 'now' }], [])).toBe('open')
  expect(queryState(note, [answer], [settled])).toBe('resolved')
  expect(queryState(note, [answer], [settled, reopened])).toBe('open')
  const later = { ...answer, at: '2021-12-01T12:08:00.000Z' }
  expect(queryState(note, [answer, later], [settled, reopened])).toBe('answered')
})

test('only who wrote a note changes it, for a quarter of an hour, and takes it away at any time', () => {
  expect(editNote(note, ' Which  seven? ', author)).toMatchObject({
    value: { body: 'Which  seven?', editedAt: soon.toISOString() },
  })
  expect(editNote(note, 'x', { ...author, person: 2 })).toMatchObject({ refusal: 'note/not-own' })
  expect(editNote(note, ' ', author)).toMatchObject({ refusal: 'note/empty' })
  const late = { ...author, now: new Date('2021-12-01T12:16:00.000Z') }
  expect(editNote(note, 'x', late)).toMatchObject({ refusal: 'note/too-late' })
  const gone = withdrawNote(note, 'delete', late)
  expect(gone).toMatchObject({ value: { deletedAt: late.now.toISOString(), body: note.body } })
  expect(gone.ok && withdrawNote(gone.value, 'restore', late)).toEqual({ ok: true, value: note })
  expect(gone.ok && editNote(gone.value, 'x', author)).toMatchObject({ refusal: 'note/not-found' })
})

test('a note has words, and not too many', () => {
  expect(writtenBody(' \n')).toMatchObject({ refusal: 'note/empty' })
  expect(writtenBody('a'.repeat(4001))).toMatchObject({ refusal: 'note/too-long' })
})

test('a question about one locale is settled by its people, one about the source by who asked', () => {
  const other = { person: 5, roles: ['translator'] } as const
  expect(maySettle(note, other)).toBe(true)
  expect(maySettle({ ...note, locale: null }, other)).toBe(false)
  expect(maySettle({ ...note, locale: null }, { ...other, person: 1 })).toBe(true)
  expect(maySettle({ ...note, locale: null }, { ...other, roles: ['coordinator'] })).toBe(true)
  expect(maySettle(note, { ...other, roles: ['observer'] })).toBe(false)
  const stranger = { ...author, person: 9, roles: ['observer'] } as const
  expect(settleQuery(note, { act: 'resolve', state: 'open' }, stranger)).toMatchObject({
    refusal: 'query/not-yours',
  })
  expect(settleQuery(note, { act: 'resolve', state: 'resolved' }, author)).toMatchObject({
    refusal: 'query/settled-already',
  })
})

const readers = [
  { id: 1, name: 'Ana' },
  { id: 2, name: 'Ana María Ruiz' },
  { id: 3, name: 'Жана Петрова' },
]

test.each([
  ['@Ana, please look', [1]],
  ['@Ana María Ruiz and @Ana', [2, 1]],
  ['@Anabel is nobody here, nor is x@Ana', []],
  ['(@Жана Петрова)', [3]],
  ['@Ana @Ana', [1]],
])('“%s” mentions whom it names', (body, ids) => {
  expect(mentionedIn(body, readers).map(({ id }) => id)).toEqual(ids)
})

test('after an @ the people are offered whose name begins so', () => {
  expect(nameBegun('Hello @an', 9)).toBe('an')
  expect(nameBegun('Hello @an', 5)).toBeNull()
  expect(nameBegun('mail x@an', 9)).toBeNull()
  expect(namesLike('an', readers).map(({ id }) => id)).toEqual([1, 2])
  expect(namesLike('пет', readers).map(({ id }) => id)).toEqual([3])
  expect(namesLike('', readers)).toHaveLength(3)
})

test('what was deleted is not read any more, and its answers are; what is pinned comes first', () => {
  const plain = { ...note, id: 3, asks: null, body: 'Done like this before.' }
  const pinned = { ...plain, id: 4, pinned: true }
  const gone = { ...note, id: 5, deletedAt: 'now', account: 2 }
  const given = { ...author, nameOf: (id: number) => `P${id}` }
  const shown = shownNotes([plain, pinned, note, answer, gone], [], given)
  expect(shown.map(({ id }) => id)).toEqual([4, 1, 3])
  expect(shown[1]?.query).toMatchObject({ state: 'answered', answers: [{ by: 'P2', own: false }] })
  const kept = shownNotes([{ ...note, deletedAt: 'now' }, answer], [], { ...given, person: 7 })
  expect(kept).toMatchObject([{ body: '', deleted: true }])
})

test('a question about the source waits in every locale until it is answered and settled', () => {
  const all = { ...note, locale: null }
  const open = unsettledQueries([all, { ...note, id: 9 }], [])
  expect(queriesIn('mt', open.get(3))).toEqual([{ words: 'Which six?', state: 'open' }])
  expect(queriesIn('pl', open.get(3))).toHaveLength(2)
  const answered = unsettledQueries([all, { ...answer, locale: null }], [])
  expect(queriesIn('mt', answered.get(3))).toMatchObject([{ state: 'answered' }])
  expect(unsettledQueries([all], [settled]).size).toBe(0)
})

test('the first words of a note are one line', () => {
  expect(noteExcerpt(' a\n b ')).toBe('a b')
  expect([...noteExcerpt('ab '.repeat(60))].length).toBeLessThanOrEqual(80)
})
