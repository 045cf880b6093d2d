import { expect, test } from 'vitest'
import { fillMemory } from '#app/services/memory-fill.server.ts'
import { trustedAmong } from '#app/services/memory-trust.server.ts'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listLetterPairs } from '#db/queries/memory.ts'
import { createLetter } from '#tests/support/letter.ts'
import { publish, reword } from '#tests/support/published.ts'
import { createReviewed, createSigned } from '#tests/support/reviewed.ts'

const confirm = (version: number, text: string) => ({ kind: 'confirm', version, text }) as const
const approve = (version: number) => ({ kind: 'approve', version }) as const
const reject = (version: number) =>
  ({ kind: 'reject', version, category: 'style', severity: 'minor', comment: 'Nie.' }) as const

const shown = (pairs: Awaited<ReturnType<typeof listLetterPairs>>) =>
  pairs.map(({ source, target, state }) => `${source} | ${target} | ${state}`)

test('what is confirmed enters with its origin, its people and its neighbours', async () => {
  const { translator, letter, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowny Panie Ministrze,'))
  const [pair, ...rest] = await listLetterPairs(translator.db, letter)
  expect(rest).toEqual([])
  expect(pair).toMatchObject({
    letter,
    from: 'en',
    to: 'pl',
    edition: 1,
    sentence: 0,
    source: 'Dear Minister,',
    target: 'Szanowny Panie Ministrze,',
    state: 'translated',
    confirmedBy: translator.actor.id,
    reviewedBy: null,
  })
  expect(pair?.beforeHash).toMatch(/^[0-9a-f]{64}$/)
  expect(pair?.afterHash).not.toBe(pair?.beforeHash)
})

test('a draft does not enter, and what was returned goes', async () => {
  const { translator, reviewer, letter, at } = await createLetter()
  await changeTarget(translator, at(3), { kind: 'keep-draft', version: 0, text: 'Szanowny' })
  expect(await listLetterPairs(translator.db, letter)).toEqual([])
  await changeTarget(translator, at(3), confirm(1, 'Szanowny Panie'))
  await changeTarget(reviewer, at(3), reject(2))
  expect(await listLetterPairs(translator.db, letter)).toEqual([])
  await changeTarget(translator, at(3), confirm(3, 'Szanowny Panie Ministrze,'))
  expect(await listLetterPairs(translator.db, letter)).toHaveLength(1)
})

test('to confirm the same source again replaces its pair, and an approval says who approved', async () => {
  const { translator, reviewer, letter, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowny Panie'))
  await changeTarget(translator, at(3), confirm(1, 'Szanowny Panie Ministrze,'))
  await changeTarget(reviewer, at(3), approve(2))
  const pairs = await listLetterPairs(translator.db, letter)
  expect(shown(pairs)).toEqual(['Dear Minister, | Szanowny Panie Ministrze, | reviewed'])
  expect(pairs[0]).toMatchObject({
    reviewedBy: reviewer.actor.id,
    confirmedBy: translator.actor.id,
  })
  await changeTarget(reviewer, at(3), { kind: 'reopen', version: 3 })
  expect(shown(await listLetterPairs(translator.db, letter))).toEqual([
    'Dear Minister, | Szanowny Panie Ministrze, | translated',
  ])
})

test('sentences enter where both sides have equally many, and go where they have not any more', async () => {
  const { translator, coordinator, letter, at } = await createLetter()
  const two = 'We are writing about 6 activists. They are in prison.'
  await publish(coordinator, letter, reword(4, two, 'update'))
  await changeTarget(translator, at(4), confirm(0, 'Piszemy o 6 działaczach. Są w więzieniu.'))
  expect(shown(await listLetterPairs(translator.db, letter))).toEqual([
    `${two} | Piszemy o 6 działaczach. Są w więzieniu. | translated`,
    'We are writing about 6 activists. | Piszemy o 6 działaczach. | translated',
    'They are in prison. | Są w więzieniu. | translated',
  ])
  await changeTarget(translator, at(4), confirm(1, 'Piszemy o 6 uwięzionych działaczach.'))
  expect(shown(await listLetterPairs(translator.db, letter))).toEqual([
    `${two} | Piszemy o 6 uwięzionych działaczach. | translated`,
  ])
})

test('the old pair stays when its source changes', async () => {
  const { translator, coordinator, letter, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowny Panie Ministrze,'))
  await publish(coordinator, letter, reword(3, 'Dear Ministers,', 'update'))
  await changeTarget(translator, at(3), confirm(1, 'Szanowni Państwo,'))
  expect(shown(await listLetterPairs(translator.db, letter))).toEqual([
    'Dear Minister, | Szanowny Panie Ministrze, | translated',
    'Dear Ministers, | Szanowni Państwo, | translated',
  ])
})

test('signed-off text is trusted, and no longer once the sign-off falls', async () => {
  const { reviewer, letter, locale } = await createSigned()
  const pairs = await listLetterPairs(reviewer.db, letter)
  expect((await trustedAmong(reviewer, pairs)).size).toBe(3)
  await endSignOff(reviewer, letter, locale, { kind: 'withdrawn', reason: 'A word was wrong.' })
  expect((await trustedAmong(reviewer, pairs)).size).toBe(0)
})

test('reviewed text without a sign-off is not trusted', async () => {
  const { reviewer, letter } = await createReviewed()
  const pairs = await listLetterPairs(reviewer.db, letter)
  expect(pairs.map(({ state }) => state)).toEqual(['reviewed', 'reviewed', 'reviewed'])
  expect((await trustedAmong(reviewer, pairs)).size).toBe(0)
})

test('an installation from before there was a memory is filled from what is confirmed, once', async () => {
  const { operator, letter } = await createReviewed()
  const entered = await listLetterPairs(operator.db, letter)
  await operator.db('memory_pairs').delete()
  await fillMemory(operator)
  const filled = await listLetterPairs(operator.db, letter)
  const facts = (pairs: typeof filled) => pairs.map(({ id: _, version: _version, ...rest }) => rest)
  expect(facts(filled)).toEqual(facts(entered))
  await fillMemory(operator)
  expect(await listLetterPairs(operator.db, letter)).toHaveLength(filled.length)
})
