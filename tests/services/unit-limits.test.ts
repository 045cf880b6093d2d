import { expect, test } from 'vitest'
import { confirmCut, reopenCut } from '#app/services/cuts.server.ts'
import { limitUnit, loadLimits } from '#app/services/unit-limits.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { findEdition } from '#db/queries/editions.ts'
import { createContext } from '#tests/support/context.ts'
import { createLetter, importShortLetter } from '#tests/support/letter.ts'
import { publish, putIn } from '#tests/support/published.ts'
import { createSigned } from '#tests/support/reviewed.ts'

const only = { kind: 'only', addressees: ['at'] } as const
const first = { unit: 4, edition: 1, cutVersion: 0, version: 0, limit: only }

test('a coordinator limits a unit, and undoes it by setting it again', async () => {
  const { coordinator, letter } = await createLetter('de')
  expect(await limitUnit(coordinator, letter, first)).toMatchObject({ ok: true })
  const edition = await findEdition(coordinator.db, letter)
  const limits = () => loadLimits(coordinator, edition?.id ?? 0)
  expect([...(await limits()).values()]).toEqual([only])
  const undone = await limitUnit(coordinator, letter, { ...first, version: 1, limit: null })
  expect(undone).toMatchObject({ ok: true })
  expect((await limits()).size).toBe(0)
})

test('who did not see the last change is told, and changes nothing', async () => {
  const { coordinator, letter } = await createLetter('de')
  await limitUnit(coordinator, letter, first)
  expect(await limitUnit(coordinator, letter, first)).toMatchObject({
    refusal: 'unit/limit-changed',
  })
  expect(await limitUnit(coordinator, letter, { ...first, cutVersion: 1 })).toMatchObject({
    refusal: 'cut/changed-meanwhile',
  })
})

test('the title stays in every version, and so says the database', async () => {
  const { coordinator, letter } = await createLetter('de')
  expect(await limitUnit(coordinator, letter, { ...first, unit: 1 })).toMatchObject({
    refusal: 'unit/not-limitable',
  })
  await expect(
    coordinator
      .db('unit_limits')
      .insert({ unit_id: 1, kind: 'only', addressees: '["at"]', version: 1 }),
  ).rejects.toThrow('every version')
})

test('nobody but a coordinator limits a unit', async () => {
  const { translator, outsider, letter } = await createLetter('de')
  expect(await limitUnit(translator, letter, first)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await limitUnit(outsider, letter, first)).toMatchObject({ refusal: 'letter/not-found' })
})

test('a source that is not confirmed has nothing to limit, and one opened again has forgotten it', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  expect(await limitUnit(ctx, letter, first)).toMatchObject({ refusal: 'edition/not-confirmed' })
  const edition = await confirmCut(ctx, letter)
  await limitUnit(ctx, letter, first)
  expect(await reopenCut(ctx, letter)).toMatchObject({ ok: true })
  await confirmCut(ctx, letter)
  expect((await loadLimits(ctx, edition.ok ? edition.value.id : 0)).size).toBe(0)
  const verified = await verifyLetter(ctx, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})

test('the history tells of each limit, and shows one that was set behind its back', async () => {
  const { coordinator, letter } = await createSigned()
  await limitUnit(coordinator, letter, first)
  const intact = async () => {
    const verified = await verifyLetter(coordinator, letter)
    return verified.ok && verified.value.sourceIntact
  }
  expect(await intact()).toBe(true)
  await coordinator.db('unit_limits').update({ addressees: '["be"]' })
  expect(await intact()).toBe(false)
  await coordinator.db('unit_limits').delete()
  expect(await intact()).toBe(false)
})

test('a sign-off stands whoever gets the unit', async () => {
  const { coordinator, letter } = await createSigned()
  await limitUnit(coordinator, letter, first)
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && verified.value.signOffs.map(({ state }) => state)).toEqual(['stands'])
})

test('who saw an older edition limits nothing: the number may name another unit by now', async () => {
  const { coordinator, letter } = await createLetter()
  await publish(coordinator, letter, putIn(2, 'To the ministers'))
  expect(await limitUnit(coordinator, letter, first)).toMatchObject({
    refusal: 'edition/published-meanwhile',
    details: { number: 2 },
  })
  const seen = { ...first, unit: 5, edition: 2 }
  expect(await limitUnit(coordinator, letter, seen)).toMatchObject({ ok: true })
})
