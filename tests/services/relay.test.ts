import { expect, test } from 'vitest'
import { openLocales } from '#app/services/locales.server.ts'
import { readOtherLanguages } from '#app/services/relay.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { as } from '#tests/support/context.ts'
import { addAccount, createLetter } from '#tests/support/letter.ts'

async function createTwo() {
  const desk = await createLetter('pl')
  const { operator, letter } = desk
  const opened = await openLocales(operator, letter, ['cs'])
  if (!opened.ok) throw new Error(opened.refusal)
  const grant = { letter, role: 'translator', locale: 'cs' } as const
  const czech = as(operator, await addAccount(operator, 'Jan', grant))
  const write = (unit: number, kind: 'confirm' | 'keep-draft', text: string) =>
    changeTarget(czech, { letter, locale: 'cs', unit }, { kind, version: 0, text })
  return { ...desk, write }
}

test('a paragraph is read in another language once it is confirmed there', async () => {
  const { translator, coordinator, write, at } = await createTwo()
  await write(4, 'keep-draft', 'Píšeme o šesti aktivistech.')
  expect(await readOtherLanguages(translator, at(4))).toMatchObject({ value: [] })
  const draft = { locale: 'cs', state: 'draft' }
  expect(await readOtherLanguages(coordinator, at(4))).toMatchObject({ value: [draft] })
  await write(3, 'confirm', 'Vážený pane ministře,')
  expect(await readOtherLanguages(translator, at(3))).toEqual({
    ok: true,
    value: [{ locale: 'cs', text: 'Vážený pane ministře,', state: 'translated' }],
  })
})

test('it is for those who work on this language, in the edition that they see', async () => {
  const { translator, outsider, at } = await createTwo()
  expect(await readOtherLanguages(outsider, at(3))).toMatchObject({ refusal: 'letter/not-found' })
  expect(await readOtherLanguages(translator, { ...at(3), locale: 'cs' })).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await readOtherLanguages(translator, { ...at(3), edition: 7 })).toMatchObject({
    refusal: 'edition/published-meanwhile',
  })
})
