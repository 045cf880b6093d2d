import { expect, test } from 'vitest'
import { targetLocales } from '#app/domain/locale.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales, setDueDate } from '#app/services/locales.server.ts'
import { listTargets } from '#db/queries/targets.ts'
import { findTranslation, listTranslations } from '#db/queries/translations.ts'
import { createContext } from '#tests/support/context.ts'
import { createLetter, importShortLetter } from '#tests/support/letter.ts'
import { countRows } from '#tests/support/rows.ts'

async function createConfirmed() {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  return { ctx, letter }
}

test('all 23 other languages of the EU open at once, in the EU’s order', async () => {
  const { ctx, letter } = await createConfirmed()
  const wanted = targetLocales('en').toReversed()
  const opened = await openLocales(ctx, letter, wanted)
  expect(opened.ok && opened.value.map((one) => one.locale)).toEqual(targetLocales('en'))
  const stored = await listTranslations(ctx.db, letter)
  expect(stored.map((one) => one.locale)).toEqual(targetLocales('en'))
})

test('a locale opens with an empty target for each unit', async () => {
  const { ctx, letter } = await createConfirmed()
  const opened = await openLocales(ctx, letter, ['pl'])
  const targets = await listTargets(ctx.db, opened.ok ? (opened.value[0]?.id ?? 0) : 0)
  expect(targets).toHaveLength(4)
  for (const target of targets) {
    expect(target).toMatchObject({ text: '', state: 'initial', version: 0, authors: [] })
  }
})

test('the source’s own language is refused, and none of the others opens', async () => {
  const { ctx, letter } = await createConfirmed()
  expect(await openLocales(ctx, letter, ['pl', 'en'])).toMatchObject({
    refusal: 'locale/is-source',
  })
  expect(await countRows(ctx.db)).toMatchObject({ translations: 0, targets: 0 })
})

test('a locale opens once: the second time is refused, and takes back those named with it', async () => {
  const { ctx, letter } = await createConfirmed()
  await openLocales(ctx, letter, ['pl'])
  expect(await openLocales(ctx, letter, ['bg', 'pl'])).toMatchObject({
    refusal: 'locale/already-open',
    details: { locale: 'pl' },
  })
  expect(await listTranslations(ctx.db, letter)).toHaveLength(1)
})

test('a locale named twice opens once', async () => {
  const { ctx, letter } = await createConfirmed()
  const opened = await openLocales(ctx, letter, ['pl', 'pl'])
  expect(opened).toMatchObject({ ok: true, value: [{ locale: 'pl' }] })
})

test('no locale opens before the cut is confirmed', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  expect(await openLocales(ctx, letter, ['pl'])).toMatchObject({ refusal: 'edition/not-confirmed' })
})

test('the coordinator sets a due date and takes it away; nobody else does', async () => {
  const { coordinator, reviewer, outsider, letter } = await createLetter()
  const dueOn = async () => (await findTranslation(coordinator.db, letter, 'pl'))?.dueOn
  expect(await setDueDate(coordinator, letter, 'pl', '2021-12-03')).toMatchObject({ ok: true })
  expect(await dueOn()).toBe('2021-12-03')
  expect(await setDueDate(coordinator, letter, 'pl', null)).toMatchObject({ ok: true })
  expect(await dueOn()).toBeNull()
  expect(await setDueDate(coordinator, letter, 'lv', '2021-12-03')).toMatchObject({
    refusal: 'locale/not-open',
  })
  expect(await setDueDate(reviewer, letter, 'pl', null)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await openLocales(reviewer, letter, ['lv'])).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await openLocales(outsider, letter, ['lv'])).toMatchObject({ refusal: 'letter/not-found' })
})
