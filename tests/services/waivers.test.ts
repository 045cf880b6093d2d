import { beforeEach, expect, test } from 'vitest'
import { chainOf } from '#app/domain/event.ts'
import { readBoard } from '#app/services/board.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { changeOverride } from '#app/services/overrides.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { endWaiver, waiveFourEyes } from '#app/services/waivers.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { deleteGrant, insertGrant, listLetterGrants } from '#db/queries/grants.ts'
import { createLetter } from '#tests/support/letter.ts'

const reason = { reason: 'Nobody else reads this language.' }

/** The short letter in German, where Roman translates and reviews alone. */
async function createAlone() {
  const crew = await createLetter('de')
  const { db } = crew.operator
  const others = [crew.translator, crew.reviewer].map(({ actor }) => actor.id)
  for (const { id, account } of await listLetterGrants(db, crew.letter)) {
    if (others.includes(account)) await deleteGrant(db, id)
  }
  return { ...crew, db, alone: crew.second }
}

let crew: Awaited<ReturnType<typeof createAlone>>
beforeEach(async () => {
  crew = await createAlone()
})

const waive = (given = reason) => waiveFourEyes(crew.coordinator, crew.letter, 'de', given)
const end = (given = { reason: 'A second person joined.' }) =>
  endWaiver(crew.coordinator, crew.letter, 'de', given)
const join = () =>
  insertGrant(crew.db, crew.reviewer.actor.id ?? 0, {
    letter: crew.letter,
    role: 'reviewer',
    locale: 'de',
  })

async function confirm(ctx: Context, unit: number) {
  return changeTarget(ctx, crew.at(unit), { kind: 'confirm', version: 0, text: 'Ein Satz.' })
}

async function approve(unit: number) {
  return changeTarget(crew.alone, crew.at(unit), { kind: 'approve', version: 1 })
}

test('whoever works alone approves their own text only under a waiver, and not once it has ended', async () => {
  await confirm(crew.alone, 3)
  await confirm(crew.alone, 4)
  expect(await approve(3)).toMatchObject({ refusal: 'target/own-work' })
  expect(await waive()).toEqual({ ok: true, value: true })
  expect(await approve(3)).toMatchObject({ ok: true })
  expect(await end()).toEqual({ ok: true, value: true })
  expect(await approve(4)).toMatchObject({ refusal: 'target/own-work' })
})

test('a text that was approved under a waiver can be reopened and written anew', async () => {
  await confirm(crew.alone, 3)
  await waive()
  await approve(3)
  await end()
  const at = crew.at(3)
  expect(await changeTarget(crew.alone, at, { kind: 'reopen', version: 2 })).toMatchObject({
    ok: true,
  })
  const anew = { kind: 'confirm', version: 3, text: 'Anders.' } as const
  expect(await changeTarget(crew.alone, at, anew)).toMatchObject({ ok: true })
})

test('a waiver sleeps as long as a second person works there', async () => {
  await confirm(crew.alone, 3)
  await waive()
  await join()
  expect(await approve(3)).toMatchObject({ refusal: 'target/own-work' })
})

test('only a coordinator waives, with a reason, once, where one person reviews alone', async () => {
  expect(await waiveFourEyes(crew.alone, crew.letter, 'de', reason)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await waive({ reason: ' ' })).toMatchObject({ refusal: 'waiver/reason-missing' })
  expect(await end()).toMatchObject({ refusal: 'waiver/not-found' })
  await waive()
  expect(await waive()).toMatchObject({ refusal: 'waiver/standing' })
  expect(await end({ reason: '' })).toMatchObject({ refusal: 'waiver/reason-missing' })
  await end()
  await join()
  expect(await waive()).toMatchObject({ refusal: 'waiver/not-alone' })
})

test('both acts are events of their own, and reasons are named by their hash', async () => {
  await waive()
  await end()
  const events = await listEvents(crew.db, chainOf(crew.letter))
  const [waived, restored] = events.slice(-2)
  expect([waived?.kind, restored?.kind]).toEqual(['four-eyes-waived', 'four-eyes-restored'])
  const account = crew.alone.actor.id
  for (const event of [waived, restored])
    expect(event?.data).toMatchObject({ locale: 'de', account })
  expect(JSON.stringify(events)).not.toContain('Nobody else')
})

test('the whole letter is signed by the one who wrote it, and says by whose leave', async () => {
  for (const unit of [1, 3, 4]) await confirm(crew.alone, unit)
  await waive()
  for (const unit of [1, 3, 4]) expect(await approve(unit)).toMatchObject({ ok: true })
  const page = await readSigning(crew.alone, crew.letter, 'de')
  if (!page.ok) throw new Error(page.refusal)
  expect(page.value).toMatchObject({ own: 0, reviewedByAuthor: [1, 3, 4] })
  expect(page.value.waivers).toMatchObject([{ person: 'Roman', by: 'Cora', ...reason, end: null }])
  const signed = await signOff(crew.alone, crew.letter, 'de', {
    digest: page.value.digest,
    statement: 'I have read it twice.',
  })
  expect(signed).toMatchObject({ ok: true })
  const row = await crew.db('sign_offs').first<{ payload: string }>('payload')
  expect(JSON.parse(row?.payload ?? '').fourEyes).toEqual({
    waivers: [
      {
        account: crew.alone.actor.id,
        waivedBy: crew.coordinator.actor.id,
        ...reason,
        at: '2021-12-01T12:00:00.000Z',
        endedAt: null,
      },
    ],
    reviewedByAuthor: [1, 3, 4],
  })
})

test('without a waiver the one who wrote it signs nothing', async () => {
  for (const unit of [1, 3, 4]) await confirm(crew.alone, unit)
  await waive()
  for (const unit of [1, 3, 4]) await approve(unit)
  await end()
  const page = await readSigning(crew.alone, crew.letter, 'de')
  const digest = page.ok ? page.value.digest : ''
  const given = { digest, statement: 'I have read it.' }
  expect(await signOff(crew.alone, crew.letter, 'de', given)).toMatchObject({
    refusal: 'sign-off/author',
  })
})

test('a regional wording is approved by its author under a waiver', async () => {
  const at = { letter: crew.letter, unit: 3, variant: 'de-AT' } as const
  await changeOverride(crew.alone, at, { kind: 'confirm', version: 0, text: 'Grüß Gott!' })
  const approval = { kind: 'approve', version: 1 } as const
  expect(await changeOverride(crew.alone, at, approval)).toMatchObject({
    refusal: 'target/own-work',
  })
  await waive()
  expect(await changeOverride(crew.alone, at, approval)).toMatchObject({ ok: true })
})

const reviewing = `UPDATE targets SET state = 'reviewed', reviewed_by = ? WHERE unit_id =
  (SELECT id FROM units WHERE number = 3)`

test('the database itself lets an approval by the author through under a standing waiver only', async () => {
  await confirm(crew.alone, 3)
  const me = crew.alone.actor.id ?? 0
  await expect(crew.db.raw(reviewing, [me])).rejects.toThrow('no author of a text approves it')
  await waive()
  await join()
  await expect(crew.db.raw(reviewing, [me])).rejects.toThrow('no author of a text approves it')
})

test('the database refuses a waiver without its event, for somebody who is not alone, or a second', async () => {
  const me = crew.alone.actor.id ?? 0
  const insert = (account: number, hash: string) =>
    crew.db('four_eyes_waivers').insert({
      translation_id: 1,
      account_id: account,
      waived_by: 1,
      reason: 'x',
      at: 'now',
      event_hash: hash,
    })
  const [other] = await listEvents(crew.db, chainOf(crew.letter))
  await expect(insert(me, other?.hash ?? '')).rejects.toThrow('by an event of its own')
  await waive()
  const told = (await listEvents(crew.db, chainOf(crew.letter))).at(-1)
  await expect(insert(1, told?.hash ?? '')).rejects.toThrow('one person works alone')
  await expect(insert(me, told?.hash ?? '')).rejects.toThrow('waived already')
  await end()
  await expect(insert(me, told?.hash ?? '')).rejects.toThrow('UNIQUE')
  for (const table of ['four_eyes_waivers', 'four_eyes_waiver_ends']) {
    await expect(crew.db(table).update({ reason: 'y' })).rejects.toThrow('never changed')
    await expect(crew.db(table).delete()).rejects.toThrow('never changed')
  }
})

test('who works alone is told so at the desk, and the board marks the language', async () => {
  await confirm(crew.alone, 3)
  const deskOf = async () => {
    const desk = await readDesk(crew.alone, crew.letter, 'de')
    return desk.ok ? [desk.value.waived, desk.value.pairs[2]?.target?.own] : desk.refusal
  }
  const marked = async () => {
    const board = await readBoard(crew.coordinator, crew.letter)
    return board.ok && board.value.rows[0]?.waived
  }
  expect([await deskOf(), await marked()]).toEqual([[false, true], false])
  await waive()
  expect([await deskOf(), await marked()]).toEqual([[true, false], true])
  const work = await readMyWork(crew.alone)
  const [letter] = work.ok ? work.value.letters : []
  expect(letter?.translations[0]?.waiting.toReview).toBe(1)
})
