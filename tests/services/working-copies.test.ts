import { expect, test } from 'vitest'
import { maxTargetLength } from '#app/domain/target.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { dropWorkingCopy, keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter } from '#tests/support/letter.ts'

type Created = Awaited<ReturnType<typeof createLetter>>

async function paragraph({ letter, locale }: Created, ctx: Created['translator']) {
  const desk = await readDesk(ctx, letter, locale)
  return desk.ok ? desk.value.pairs.find((pair) => pair.number === 4)?.target : undefined
}

test('what is typed is found again by its owner, and changes nothing for others', async () => {
  const created = await createLetter()
  const { translator, second, at } = created
  await keepWorkingCopy(translator, at(4), { version: 0, text: 'Pisze' })
  expect(await paragraph(created, translator)).toMatchObject({
    text: '',
    version: 0,
    workingCopy: { text: 'Pisze', madeFrom: 0 },
    othersWriting: 0,
  })
  expect(await paragraph(created, second)).toMatchObject({ workingCopy: null, othersWriting: 1 })
})

test('what two people typed stands side by side with the text both began from', async () => {
  const created = await createLetter()
  const { translator, second, at } = created
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  await keepWorkingCopy(second, at(4), { version: 1, text: 'Piszemy z nadzieją.' })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 1, text: 'Piszemy dziś.' })
  expect(
    await keepWorkingCopy(second, at(4), { version: 1, text: 'Piszemy z troską.' }),
  ).toMatchObject({ value: { conflict: true } })
  expect(await paragraph(created, second)).toMatchObject({
    text: 'Piszemy dziś.',
    base: 'Piszemy.',
    workingCopy: { text: 'Piszemy z troską.' },
  })
  const work = await readMyWork(second)
  expect(work.ok && work.value.letters[0]?.translations[0]?.conflicts).toEqual([4])
})

test('confirming takes over what was typed', async () => {
  const created = await createLetter()
  const { translator, at } = created
  await keepWorkingCopy(translator, at(4), { version: 0, text: 'Pisze' })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  expect(await paragraph(created, translator)).toMatchObject({ workingCopy: null })
})

test('a working copy is thrown away by its owner alone', async () => {
  const created = await createLetter()
  const { translator, second, at } = created
  await keepWorkingCopy(translator, at(4), { version: 0, text: 'Pisze' })
  await dropWorkingCopy(second, at(4))
  expect(await paragraph(created, translator)).toMatchObject({ workingCopy: { text: 'Pisze' } })
  await dropWorkingCopy(translator, at(4))
  expect(await paragraph(created, translator)).toMatchObject({ workingCopy: null })
})

test('neither a coordinator nor an outsider keeps one, and no text above the limit is kept', async () => {
  const { translator, coordinator, outsider, at } = await createLetter()
  const typed = { version: 0, text: 'x' }
  expect(await keepWorkingCopy(coordinator, at(4), typed)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await keepWorkingCopy(outsider, at(4), typed)).toMatchObject({
    refusal: 'letter/not-found',
  })
  const long = { version: 0, text: 'x'.repeat(maxTargetLength + 1) }
  expect(await keepWorkingCopy(translator, at(4), long)).toMatchObject({
    refusal: 'target/too-long',
  })
})
