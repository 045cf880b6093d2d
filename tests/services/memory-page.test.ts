import { expect, test } from 'vitest'
import { visitor } from '#app/domain/actor.ts'
import type { MemoryQuery } from '#app/domain/memory/memory-view.ts'
import type { Context } from '#app/services/context.server.ts'
import { changePair } from '#app/services/memory-changes.server.ts'
import { readConcordance, searchMemory } from '#app/services/memory-concordance.server.ts'
import { readMemory } from '#app/services/memory-page.server.ts'
import { releaseMemory } from '#app/services/memory-releases.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { listLetterPairs } from '#db/queries/memory.ts'
import { listMemoryChanges } from '#db/queries/memory-changes.ts'
import { as } from '#tests/support/context.ts'
import { addAccount } from '#tests/support/letter.ts'
import { createReviewed, createSigned } from '#tests/support/reviewed.ts'

const everything: MemoryQuery = {
  words: '',
  from: null,
  to: null,
  letter: null,
  state: null,
  page: 1,
}

async function page(ctx: Context, query: Partial<MemoryQuery> = {}, open: number | null = null) {
  const read = await readMemory(ctx, { ...everything, ...query }, open)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

async function said(ctx: Context, words: string) {
  const found = await searchMemory(ctx, { words, from: 'en', to: 'pl' })
  if (!found.ok) throw new Error(found.refusal)
  return found.value
}

async function firstPair({ translator, letter }: Awaited<ReturnType<typeof createReviewed>>) {
  const pairs = await listLetterPairs(translator.db, letter)
  const pair = pairs.find(({ source }) => source === 'Dear Minister,')
  if (!pair) throw new Error('no pair')
  return pair
}

test('the memory is found in both directions, however words are written', async () => {
  const { translator, letter } = await createReviewed()
  expect(await said(translator, 'MINISTER')).toMatchObject({
    total: 1,
    found: [
      { source: 'Dear Minister,', target: 'Szanowny Panie Ministrze,', side: 'source', letter },
    ],
  })
  expect(await said(translator, 'dzialaczy')).toMatchObject({ found: [{ side: 'target' }] })
  const turned = await searchMemory(translator, { words: 'panie', from: 'pl', to: 'en' })
  expect(turned).toMatchObject({
    value: {
      found: [{ source: 'Szanowny Panie Ministrze,', target: 'Dear Minister,', side: 'source' }],
    },
  })
  expect(await said(translator, 'x')).toMatchObject({ found: [], total: 0 })
})

test('nobody finds or counts a pair of a letter they may not read, by any path', async () => {
  const { operator, letter, outsider, translator } = await createReviewed()
  const other = as(
    operator,
    await addAccount(operator, 'Lotta', { letter, role: 'translator', locale: 'de' }),
  )
  for (const ctx of [outsider, other]) {
    expect(await said(ctx, 'minister')).toEqual({ found: [], total: 0, counted: true })
    expect(await page(ctx)).toMatchObject({ count: 0, letters: [], rows: [], total: 0 })
    expect(await page(ctx, { words: 'minister' })).toMatchObject({ rows: [], total: 0 })
    expect(await page(ctx, { letter, state: 'deleted' })).toMatchObject({ rows: [], total: 0 })
    expect(await page(ctx, { state: 'signed' })).toMatchObject({ rows: [], total: 0 })
  }
  expect(await readConcordance(outsider, { letter, locale: 'pl' }, 'minister')).toMatchObject({
    refusal: 'letter/not-found',
  })
  expect(await readMemory(as(operator, visitor), everything, null)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await page(translator)).toMatchObject({ count: 3, total: 3 })
})

test('a coordinator releases the memory of a letter to everybody, and takes that back', async () => {
  const { coordinator, reviewer, outsider, letter } = await createReviewed()
  expect(await said(outsider, 'minister')).toMatchObject({ total: 0 })
  expect(await releaseMemory(reviewer, letter, true)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await releaseMemory(coordinator, letter, true)).toMatchObject({ ok: true })
  expect(await said(outsider, 'minister')).toMatchObject({ total: 1 })
  expect(await page(outsider)).toMatchObject({
    count: 3,
    letters: [{ letter, released: true, mayRelease: false }],
  })
  expect((await page(outsider)).rows.some(({ mayEdit }) => mayEdit)).toBe(false)
  expect(await releaseMemory(coordinator, letter, false)).toMatchObject({ ok: true })
  expect(await said(outsider, 'minister')).toMatchObject({ total: 0 })
  expect(await page(outsider)).toMatchObject({ count: 0, rows: [] })
  const kinds = (await listEvents(coordinator.db, `letter:${letter}`)).map(({ kind }) => kind)
  expect(kinds.slice(-2)).toEqual(['memory-released', 'memory-taken-back'])
})

test('a reviewer changes a pair by hand: it says so, and what it read before is kept', async () => {
  const created = await createReviewed()
  const { reviewer, translator, coordinator, letter } = created
  const pair = await firstPair(created)
  await said(reviewer, 'minister')
  const edit = { do: 'edit', pair: pair.id, version: pair.version, text: 'Szanowna Pani,' } as const
  expect(await changePair(translator, edit)).toMatchObject({ refusal: 'memory/not-found' })
  expect(await changePair(reviewer, { ...edit, text: '  ' })).toMatchObject({
    refusal: 'memory/text-missing',
  })
  expect(await changePair(reviewer, edit)).toMatchObject({ ok: true })
  expect(await changePair(reviewer, edit)).toMatchObject({ refusal: 'memory/changed-meanwhile' })
  expect(await said(translator, 'pani')).toMatchObject({
    found: [{ target: 'Szanowna Pani,', edited: true }],
  })
  expect(await said(translator, 'ministrze')).toMatchObject({ total: 0 })
  expect((await page(reviewer, {}, pair.id)).open?.changes).toMatchObject([
    { command: 'edit', before: 'Szanowny Panie Ministrze,', after: 'Szanowna Pani,', by: 'Rita' },
  ])
  expect((await page(translator, {}, pair.id)).open).toBeNull()
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})

test('a deleted pair is found no more, and can be brought back', async () => {
  const created = await createReviewed()
  const { coordinator, translator } = created
  const pair = await firstPair(created)
  await said(translator, 'minister')
  const { id, version } = pair
  await changePair(coordinator, { do: 'delete', pair: id, version })
  expect(await said(translator, 'minister')).toMatchObject({ total: 0 })
  expect(await page(translator)).toMatchObject({ count: 2 })
  expect(await page(translator, { state: 'deleted' })).toMatchObject({ rows: [] })
  expect(await page(coordinator, { state: 'deleted' })).toMatchObject({
    rows: [{ pair: id, deleted: true }],
  })
  await changePair(coordinator, { do: 'restore', pair: id, version: version + 1 })
  expect(await said(translator, 'minister')).toMatchObject({ total: 1 })
  expect(await listMemoryChanges(translator.db, id)).toMatchObject([
    { command: 'delete', version: version + 1 },
    { command: 'restore', version: version + 2 },
  ])
})

test('a deletion holds: to confirm again makes a new pair, and an approval none', async () => {
  const created = await createReviewed()
  const { reviewer, translator, at, letter } = created
  const { id, version } = await firstPair(created)
  await changePair(reviewer, { do: 'delete', pair: id, version })
  await changeTarget(reviewer, at(3), { kind: 'reopen', version: 2 })
  await changeTarget(translator, at(3), { kind: 'confirm', version: 3, text: 'Szanowna Pani,' })
  await changeTarget(reviewer, at(3), { kind: 'approve', version: 4 })
  const now = await listLetterPairs(translator.db, letter)
  expect(now.find(({ source }) => source === 'Dear Minister,')).toMatchObject({
    target: 'Szanowna Pani,',
    state: 'reviewed',
  })
  expect(now.map((pair) => pair.id)).not.toContain(id)
  const restore = { do: 'restore', pair: id, version: version + 1 } as const
  expect(await changePair(reviewer, restore)).toMatchObject({ refusal: 'memory/entered-anew' })
})

test('the memory is asked by languages, letter, state and words', async () => {
  const { translator, letter } = await createSigned()
  expect(await page(translator, { from: 'en', to: 'pl' })).toMatchObject({ total: 3 })
  expect(await page(translator, { from: 'de' })).toMatchObject({ total: 0 })
  expect(await page(translator, { letter: letter + 1 })).toMatchObject({ total: 0 })
  expect(await page(translator, { state: 'signed' })).toMatchObject({ total: 3 })
  expect(await page(translator, { state: 'translated' })).toMatchObject({ total: 0 })
  expect(await page(translator, { words: 'minister', state: 'signed' })).toMatchObject({
    rows: [{ source: 'Dear Minister,', state: 'signed', by: 'Tessa', reviewedBy: 'Rita' }],
  })
})
