import { expect, test } from 'vitest'
import { readBoard } from '#app/services/board.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { readLife } from '#app/services/life.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { changeOverride } from '#app/services/overrides.server.ts'
import { enterPaste, followEdition, shiftPaste } from '#app/services/paste.server.ts'
import { approveBatch } from '#app/services/reviews.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { dropWorkingCopy, keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter } from '#tests/support/letter.ts'
import { publish, putIn, reword } from '#tests/support/published.ts'
import { createReviewed, createSigned } from '#tests/support/reviewed.ts'

const meanwhile = { refusal: 'edition/published-meanwhile', details: { number: 2 } }
const old = 'Piszemy w sprawie 6 działaczy.'
const note = 'It is seven of them.'

async function deskOf(ctx: Context, letter: number) {
  const desk = await readDesk(ctx, letter, 'pl')
  if (!desk.ok) throw new Error(desk.refusal)
  return desk.value
}

async function pairOf(ctx: Context, letter: number, unit: number) {
  return (await deskOf(ctx, letter)).pairs.find(({ number }) => number === unit)
}

/** The paragraph means something else, and is the fifth part now. */
async function createMoved() {
  const crew = await createReviewed()
  const { coordinator, letter } = crew
  await publish(
    coordinator,
    letter,
    reword(4, 'We are writing about 7 activists.', 'meaning'),
    putIn(3, 'We are glad to write.'),
    { do: 'note', note },
  )
  const seen = (unit: number) => ({ ...crew.at(unit), edition: 1 })
  return { ...crew, seen }
}

test('what is done on a page of an older edition is refused, and no other paragraph is touched', async () => {
  const { letter, translator, reviewer, seen } = await createMoved()
  const confirm = { kind: 'confirm', version: 0, text: 'Cieszymy się.' } as const
  expect(await actAtDesk(translator, seen(4), confirm)).toMatchObject(meanwhile)
  expect(
    await actAtDesk(translator, seen(3), {
      kind: 'note',
      body: 'Hm.',
      scope: 'locale',
      asks: null,
    }),
  ).toMatchObject(meanwhile)
  expect(await actAtDesk(reviewer, seen(3), { kind: 'reopen', version: 2 })).toMatchObject(
    meanwhile,
  )
  const chosen = { edition: 1, chosen: [{ unit: 3, version: 2 }] }
  expect(await approveBatch(reviewer, letter, 'pl', chosen)).toMatchObject(meanwhile)
  expect((await pairOf(translator, letter, 4))?.target).toMatchObject({
    text: '',
    version: 0,
    workingCopy: null,
    notes: [],
  })
})

test('what was typed there is kept at its paragraph, by an act and by itself', async () => {
  const { letter, translator, second, seen } = await createMoved()
  const text = 'Piszemy w sprawie 7 działaczy.'
  await actAtDesk(translator, seen(4), { kind: 'confirm', version: 2, text })
  expect(await keepWorkingCopy(second, seen(4), { version: 2, text: `${text} ` })).toMatchObject({
    value: { published: 2 },
  })
  expect((await pairOf(translator, letter, 5))?.target?.workingCopy).toMatchObject({ text })
  expect((await pairOf(second, letter, 5))?.target?.workingCopy?.text).toBe(`${text} `)
  expect(await dropWorkingCopy(translator, seen(4))).toMatchObject(meanwhile)
})

test('what was typed at a paragraph that is gone stands above the others, until it is thrown away', async () => {
  const { letter, coordinator, translator, at } = await createReviewed()
  await keepWorkingCopy(translator, at(4), { version: 2, text: 'Piszemy w' })
  await publish(coordinator, letter, { do: 'remove', block: 3 }, putIn(3, 'Good bye.'))
  const { leftBehind } = await deskOf(translator, letter)
  expect(leftBehind).toMatchObject([{ unit: 4, edition: 1, text: 'Piszemy w' }])
  expect(await dropWorkingCopy(translator, { ...at(4), edition: 1 })).toMatchObject({ ok: true })
  expect((await deskOf(translator, letter)).leftBehind).toEqual([])
})

test('a wording of a region is refused from an older edition, too', async () => {
  const crew = await createLetter('de')
  await publish(crew.coordinator, crew.letter, reword(4, 'We write.', 'update'))
  const place = { letter: crew.letter, unit: 4, edition: 1, variant: 'de-AT' } as const
  const command = { kind: 'confirm', version: 0, text: 'Wir schreiben heuer.' } as const
  expect(await changeOverride(crew.translator, place, command)).toMatchObject(meanwhile)
  expect(await changeOverride(crew.translator, { ...place, edition: 2 }, command)).toMatchObject({
    ok: true,
  })
})

test('a stale text shows its source since it was made, over two editions, and is confirmed again as it is', async () => {
  const { letter, coordinator, translator, reviewer } = await createMoved()
  await publish(coordinator, letter, reword(5, 'We write about 7 activists.', 'update'))
  const stale = (await pairOf(translator, letter, 5))?.target
  expect(stale).toMatchObject({
    text: old,
    state: 'draft',
    stale: true,
    since: {
      before: 'We are writing about 6 activists.',
      changes: [
        { edition: 2, significance: 'meaning', note, by: 'Cora' },
        { edition: 3, significance: 'update', note: '' },
      ],
    },
  })
  const at = { letter, locale: 'pl', unit: 5, edition: 3 } as const
  const version = stale?.version ?? 0
  expect(await actAtDesk(reviewer, at, { kind: 'approve', version })).toMatchObject({
    refusal: 'target/stale',
  })
  await actAtDesk(translator, at, { kind: 'confirm', version, text: old })
  expect((await pairOf(reviewer, letter, 5))?.target).toMatchObject({
    state: 'translated',
    stale: false,
    since: null,
    approved: { text: old, source: 'We are writing about 6 activists.' },
  })
})

test('a typo is told quietly and leaves the review', async () => {
  const { letter, coordinator, translator } = await createReviewed()
  await publish(coordinator, letter, reword(4, 'We are writing about 6 activists!', 'typo'))
  expect((await pairOf(translator, letter, 4))?.target).toMatchObject({
    state: 'reviewed',
    stale: false,
    since: { before: 'We are writing about 6 activists.', changes: [{ significance: 'typo' }] },
  })
})

test('what was split off shows what it was split from, with its translation', async () => {
  const { letter, coordinator, translator } = await createReviewed()
  await publish(coordinator, letter, { do: 'split', block: 3, offset: 14 })
  expect((await pairOf(translator, letter, 5))?.target).toMatchObject({
    text: '',
    stale: false,
    since: {
      before: null,
      madeOf: [{ source: 'We are writing about 6 activists.', text: old }],
    },
  })
})

test('people are told of another meaning until their text follows, and the coordinator of all', async () => {
  const { letter, coordinator, translator, outsider } = await createMoved()
  const newsOf = async (ctx: Context) => {
    const work = await readMyWork(ctx)
    const board = await readBoard(ctx, letter)
    return {
      work: work.ok ? work.value.letters.flatMap(({ news }) => news) : [],
      board: board.ok ? board.value.news : [],
    }
  }
  const told = [{ edition: { number: 2, note, by: 'Cora' }, units: [5], locales: ['pl'] }]
  expect(await newsOf(translator)).toMatchObject({ work: told, board: told })
  expect(await newsOf(coordinator)).toMatchObject({ work: told, board: told })
  expect(await newsOf(outsider)).toEqual({ work: [], board: [] })
  expect((await deskOf(translator, letter)).news).toMatchObject(told)
  const confirm = { kind: 'confirm', version: 2, text: old } as const
  await changeTarget(translator, { letter, locale: 'pl', unit: 5 }, confirm)
  expect(await newsOf(coordinator)).toEqual({ work: [], board: [] })
  expect((await deskOf(translator, letter)).news).toEqual([])
})

test('what must be confirmed again is counted by itself, and marked on the board', async () => {
  const { letter, coordinator, translator } = await createMoved()
  const work = await readMyWork(translator)
  const [first] = work.ok ? work.value.letters : []
  expect(first?.translations[0]?.waiting).toMatchObject({ toConfirm: 1, toTranslate: 1 })
  const board = await readBoard(coordinator, letter)
  expect(board.ok && board.value.rows[0]?.stale).toEqual([5])
})

test('the history of a paragraph tells what editions did to its source', async () => {
  const { letter, translator } = await createMoved()
  const asked = { unit: 5, person: null, act: 'edition', page: 1 } as const
  const life = await readLife(translator, letter, 'pl', asked)
  expect(life.ok && life.value.life.entries).toMatchObject([
    {
      act: 'edition',
      by: 'Cora',
      words: note,
      before: 'We are writing about 6 activists.',
      after: 'We are writing about 7 activists.',
      source: { edition: 2, kind: 'changed', significance: 'meaning' },
      restoreOn: null,
    },
  ])
})

test('a superseded sign-off says of which edition it was, and why it ended', async () => {
  const { letter, coordinator, reviewer } = await createSigned()
  const meaning = reword(4, 'We are writing about 7 activists.', 'meaning')
  await publish(coordinator, letter, meaning, { do: 'note', note })
  const page = await readSigning(reviewer, letter, 'pl')
  expect(page.ok && page.value.signOffs).toMatchObject([
    { edition: 1, standing: 'superseded', ended: { by: 'Cora', reason: note } },
  ])
})

test('pasted rows of an older edition are refused and laid anew, each at its paragraph', async () => {
  const { letter, coordinator, translator } = await createLetter()
  const rows = [1, 2, 3, 4].map((unit) => ({
    unit,
    version: 0,
    text: `Tekst ${unit}`,
    enter: true,
  }))
  const proposal = { rows, leftOver: ['Reszta'], names: [] }
  await publish(
    coordinator,
    letter,
    { do: 'remove', block: 2 },
    reword(3, 'We write.', 'update'),
    putIn(2, 'Hello,'),
  )
  const entries = { edition: 1, entries: rows }
  expect(await enterPaste(translator, letter, 'pl', entries)).toMatchObject(meanwhile)
  const shift = { edition: 1, unit: 1, direction: 'down' } as const
  expect(await shiftPaste(translator, letter, 'pl', proposal, shift)).toMatchObject(meanwhile)
  const followed = await followEdition(translator, letter, 'pl', 1, proposal)
  expect(followed.ok && followed.value).toMatchObject({
    rows: [
      { unit: 1, text: 'Tekst 1', enter: true },
      { unit: 2, text: 'Tekst 2', enter: true },
      { unit: 3, text: '', enter: false },
      { unit: 4, text: 'Tekst 4', enter: false },
    ],
    leftOver: ['Tekst 3', 'Reszta'],
  })
})
