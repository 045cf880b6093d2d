import { expect, test } from 'vitest'
import type { LifeFilter } from '#app/domain/life.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { dismissFinding } from '#app/services/findings.server.ts'
import { readLife, restoreText } from '#app/services/life.server.ts'
import { changeOverride } from '#app/services/overrides.server.ts'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createReviewed, statement } from '#tests/support/reviewed.ts'

const all = { unit: null, person: null, act: null, page: 1 }

async function lifeOf(
  ctx: Context,
  letter: number,
  asked: Partial<LifeFilter>,
  locale: Locale = 'pl',
) {
  const life = await readLife(ctx, letter, locale, { ...all, ...asked })
  if (!life.ok) throw new Error(life.refusal)
  return life.value
}

test('a translation tells everything that was done to it, the newest first', async () => {
  const crew = await createReviewed()
  await crew.sign()
  await endSignOff(crew.reviewer, crew.letter, 'pl', { kind: 'withdrawn', reason: 'A date.' })
  const { life, people, unit } = await lifeOf(crew.coordinator, crew.letter, {})
  expect(life.entries.map(({ act, by, words }) => [act, by, words]).slice(0, 2)).toEqual([
    ['withdrawn', 'Rita', 'A date.'],
    ['sign', 'Rita', statement],
  ])
  expect(life.count).toBe(8)
  expect(people.map(({ name }) => name)).toEqual(['Rita', 'Tessa'])
  expect(unit).toBeNull()
})

test('a unit tells its own life: returns with their reason, dismissals, and the text before each', async () => {
  const { letter, translator, reviewer, at } = await createLetter()
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy  tu o 6.' })
  const desk = await readDesk(translator, letter, 'pl')
  const target = desk.ok ? desk.value.pairs[3]?.target : null
  const warning = target?.findings.find(({ grade }) => grade === 'warning')
  const { fingerprint = '' } = warning ?? {}
  await dismissFinding(translator, at(4), { fingerprint, reason: 'It is meant.' })
  await changeTarget(reviewer, at(4), {
    kind: 'reject',
    version: 1,
    category: 'style',
    severity: 'major',
    comment: 'Too stiff.',
  })
  await changeTarget(translator, at(1), { kind: 'confirm', version: 0, text: 'Krótki list' })
  const { life, unit } = await lifeOf(translator, letter, { unit: 4 })
  expect(life.entries).toMatchObject([
    { act: 'dismiss', words: 'It is meant.', restoreOn: null },
    { act: 'reject', category: 'style', severity: 'major', words: 'Too stiff.' },
    { act: 'confirm', before: '', after: 'Piszemy  tu o 6.', version: 1 },
  ])
  expect(unit).toMatchObject({ number: 4, state: 'draft', locked: false })
})

test('regional wordings are told with their region', async () => {
  const { letter, translator, at } = await createLetter('de')
  await changeTarget(translator, at(3), { kind: 'confirm', version: 0, text: 'Guten Tag!' })
  const place = { letter, unit: 3, variant: 'de-AT' } as const
  await changeOverride(translator, place, { kind: 'confirm', version: 0, text: 'Grüß Gott!' })
  const { life } = await lifeOf(translator, letter, { unit: 3 }, 'de')
  expect(life.entries[0]).toMatchObject({ variant: 'de-AT', after: 'Grüß Gott!', restoreOn: null })
})

test('an earlier text comes back as a new act, on the version its reader saw', async () => {
  const { letter, translator, reviewer, coordinator, at } = await createLetter()
  await changeTarget(translator, at(3), { kind: 'confirm', version: 0, text: 'Pierwszy.' })
  await changeTarget(translator, at(3), { kind: 'confirm', version: 1, text: 'Drugi.' })
  const offers = async (ctx: Context) =>
    (await lifeOf(ctx, letter, { unit: 3 })).life.entries.map(({ restoreOn }) => restoreOn)
  expect(await offers(translator)).toEqual([null, 2])
  expect(await offers(coordinator)).toEqual([null, null])
  expect(await restoreText(translator, at(3), { version: 1, of: 1 })).toMatchObject({
    refusal: 'target/changed-meanwhile',
  })
  expect(await restoreText(translator, at(3), { version: 2, of: 9 })).toMatchObject({
    refusal: 'target/not-found',
  })
  expect(await restoreText(coordinator, at(3), { version: 2, of: 1 })).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await restoreText(reviewer, at(3), { version: 2, of: 1 })).toMatchObject({
    value: { text: 'Pierwszy.', state: 'initial', version: 3 },
  })
  const { life } = await lifeOf(translator, letter, { act: 'restore' })
  expect(life.entries).toMatchObject([{ before: 'Drugi.', after: 'Pierwszy.', by: 'Rita' }])
})

test('nothing is restored over a reviewed text, nor under a sign-off, until it is reopened', async () => {
  const crew = await createReviewed()
  const again = () => restoreText(crew.translator, crew.at(3), { version: 2, of: 1 })
  expect(await again()).toMatchObject({ refusal: 'target/wrong-state' })
  await crew.sign()
  expect(await again()).toMatchObject({ refusal: 'target/wrong-state' })
  const { unit } = await lifeOf(crew.translator, crew.letter, { unit: 3 })
  expect(unit).toMatchObject({ state: 'final', locked: true })
})

test('a history is read by those who may read the translation', async () => {
  const { letter, outsider, reviewer } = await createLetter()
  expect(await readLife(outsider, letter, 'pl', all)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await readLife(reviewer, letter, 'mt', all)).toMatchObject({ ok: false })
  expect((await lifeOf(reviewer, letter, {})).life).toMatchObject({ count: 0, pages: 1 })
})
