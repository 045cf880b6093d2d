import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter, importShortLetter } from '#tests/support/letter.ts'
import { createReviewed } from '#tests/support/reviewed.ts'

const nothing = {
  toTranslate: 0,
  toConfirm: 0,
  returned: 0,
  toReview: 0,
  toSign: false,
  toSecond: false,
}

test('a letter just opened waits for its translators, unit by unit, and for nobody else', async () => {
  const { translator, reviewer, second, coordinator } = await createLetter()
  expect(await waitingOf(translator)).toEqual({ ...nothing, toTranslate: 3 })
  expect(await waitingOf(reviewer)).toEqual(nothing)
  expect(await waitingOf(second)).toEqual({ ...nothing, toTranslate: 3 })
  expect(await readMyWork(coordinator)).toMatchObject({
    value: {
      waiting: 0,
      letters: [{ coordinates: true, open: 1, signedOff: 0, translations: [] }],
    },
  })
})

test('what is confirmed waits for a reviewer who did not write it', async () => {
  const { translator, reviewer, second, at } = await createLetter()
  await changeTarget(second, at(3), { kind: 'confirm', version: 0, text: 'Szanowny Panie,' })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  expect(await waitingOf(reviewer)).toEqual({ ...nothing, toReview: 2 })
  expect(await waitingOf(second)).toEqual({ ...nothing, toTranslate: 1, toReview: 1 })
  expect(await waitingOf(translator)).toEqual({ ...nothing, toTranslate: 1 })
})

test('what was returned waits for the translators under a name of its own', async () => {
  const { translator, reviewer, at } = await createLetter()
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  await changeTarget(reviewer, at(4), {
    kind: 'reject',
    version: 1,
    category: 'accuracy',
    severity: 'minor',
    comment: 'Six of what?',
  })
  expect(await waitingOf(translator)).toEqual({ ...nothing, toTranslate: 2, returned: 1 })
  await changeTarget(translator, at(4), { kind: 'keep-draft', version: 2, text: 'Piszemy do' })
  expect(await waitingOf(translator)).toEqual({ ...nothing, toTranslate: 2, returned: 1 })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text: 'Piszemy o 6.' })
  expect(await waitingOf(translator)).toEqual({ ...nothing, toTranslate: 2 })
})

test('a translation that is reviewed waits for a signature of somebody who wrote none of it', async () => {
  const { reviewer, second, translator, sign } = await createReviewed()
  expect(await waitingOf(reviewer)).toEqual({ ...nothing, toSign: true })
  expect(await waitingOf(second)).toEqual({ ...nothing, toSign: true })
  expect(await waitingOf(translator)).toEqual(nothing)
  await sign()
  expect(await waitingOf(second)).toEqual(nothing)
  expect(await readMyWork(second)).toMatchObject({
    value: { waiting: 0, letters: [{ open: 1, signedOff: 1 }] },
  })
})

test('what I typed beside a target that moved on waits for me', async () => {
  const { translator, second, at } = await createLetter()
  await keepWorkingCopy(second, at(4), { version: 0, text: 'Zwracamy się' })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  // Two units to translate, one to review, one conflict.
  expect(await readMyWork(second)).toMatchObject({
    value: { waiting: 4, letters: [{ translations: [{ conflicts: [4] }] }] },
  })
  expect(await readMyWork(translator)).toMatchObject({
    value: { waiting: 2, letters: [{ translations: [{ conflicts: [] }] }] },
  })
})

test('work is counted over all letters of a person, and nobody else’s letter is in it', async () => {
  const { operator, translator, outsider } = await createLetter()
  await importShortLetter(operator)
  const work = await readMyWork(translator)
  expect(work.ok && work.value.letters).toHaveLength(1)
  expect(await readMyWork(outsider)).toMatchObject({ value: { waiting: 0, letters: [] } })
  expect(await readMyWork(operator)).toMatchObject({ refusal: 'actor/not-allowed' })
})

async function waitingOf(ctx: Context) {
  const work = await readMyWork(ctx)
  return work.ok ? work.value.letters[0]?.translations[0]?.waiting : work
}
