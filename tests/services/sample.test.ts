import { expect, test } from 'vitest'
import { openLink, redeemLink } from '#app/services/links.server.ts'
import { listOverviews } from '#app/services/overview.server.ts'
import { loadSample, renewSampleLinks } from '#app/services/sample.server.ts'
import { loadTranslation } from '#app/services/translations.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { findEdition } from '#db/queries/editions.ts'
import { listSignatories } from '#db/queries/signatories.ts'
import { listUnits } from '#db/queries/units.ts'
import { createContext } from '#tests/support/context.ts'

test('the sample is the whole letter, open in 23 locales, with machine-made drafts in all of them', async () => {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  expect(loaded).toMatchObject({ ok: true })
  if (!loaded.ok) return

  const edition = await findEdition(ctx.db, loaded.value.letter)
  const units = await listUnits(ctx.db, edition?.id ?? 0)
  const kinds = units.map((unit) => unit.kind)
  const countOf = (kind: string) => kinds.filter((one) => one === kind).length
  expect({
    title: countOf('title'),
    date: countOf('date'),
    salutation: countOf('salutation'),
    paragraph: countOf('paragraph'),
    heading: countOf('heading'),
    group: countOf('group'),
    descriptor: countOf('descriptor'),
  }).toEqual({
    title: 1,
    date: 1,
    salutation: 2,
    paragraph: 8,
    heading: 1,
    group: 2,
    descriptor: 6,
  })
  expect(await listSignatories(ctx.db, edition?.id ?? 0)).toHaveLength(86)

  const overviews = await listOverviews(ctx)
  const locales = overviews.ok ? (overviews.value[0]?.locales ?? []) : []
  expect(locales).toHaveLength(23)
  expect(locales.every(({ units: { initial } }) => initial === 20)).toBe(true)
  for (const { locale } of locales) {
    const translation = await loadTranslation(ctx, 'translation.read', loaded.value.letter, locale)
    const pairs = translation.ok ? translation.value.pairs : []
    const drafts = pairs.filter(({ target }) => target?.provenance === 'machine-draft')
    expect([locale, drafts.filter(({ target }) => target?.text !== '').length]).toEqual([
      locale,
      20,
    ])
  }
})

test('the history of a sample just loaded is sound', async () => {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  const verified = await verifyLetter(ctx, loaded.ok ? loaded.value.letter : 0)
  expect(verified.ok && isSound(verified.value)).toBe(true)
  expect(verified.ok && verified.value.events).toBeGreaterThan(100)
})

test('at each start, who has not signed in yet gets a new link', async () => {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  const first = loaded.ok ? (loaded.value.links[0]?.token ?? '') : ''
  const password = 'nine green lanterns walk home'
  await redeemLink(ctx, first, { name: 'Cora', organisation: '', password })
  const renewed = await renewSampleLinks(ctx)
  expect(renewed.map(({ role }) => role)).toEqual(['translator', 'reviewer'])
  expect(await openLink(ctx, renewed[0]?.token ?? '')).toMatchObject({ ok: true })
})
