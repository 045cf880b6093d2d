import { expect, test } from 'vitest'
import { lengthsToEnglish } from '#app/domain/languages/length-ratios.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import { locales } from '#app/domain/locale.ts'
import { languages } from '#db/reference/languages.ts'
import salutations from '#db/reference/salutations.json' with { type: 'json' }

test('the reference knows the 24 official languages in the order of the EU', () => {
  expect(languages.map(({ code }) => code)).toEqual([...locales])
  expect(languages.map(({ euOrder }) => euOrder)).toEqual(locales.map((_, index) => index + 1))
})

test.each(languages)('what a letter in $code is set by is what the reference says', (facts) => {
  const own = conventions[facts.code]
  expect(own.script).toBe(facts.script)
  expect(own.numbers.decimal).toBe(facts.numbers.national.decimal)
  expect(own.numbers.groups).toContain(facts.numbers.isg.group)
  expect(own.numbers.groups).toContain(facts.numbers.national.group)
  expect(own.date.tag).toBe(facts.recommendedLocale)
  expect(own.date.confidence).toBe(facts.date.letterFormConfidence)
})

test.each(languages)('the marks of $code are those of the reference, in both profiles', (facts) => {
  const { eu, national } = conventions[facts.code].typography
  const { primary, secondary, tertiary } = facts.quotes.isg
  const levels = [primary, secondary, tertiary].filter((marks) => marks !== null)
  expect(eu.quotes[0]).toEqual(primary)
  for (const marks of levels) expect(eu.quotes).toContainEqual(marks)
  expect(national.quotes.slice(0, facts.quotes.national.levels.length)).toEqual(
    facts.quotes.national.levels,
  )
  expect([eu.group, national.group]).toEqual([
    facts.numbers.isg.group,
    facts.numbers.national.group,
  ])
})

test.each(languages)('the spaces of $code are those of the reference', ({ code, spacing }) => {
  const { eu, national } = conventions[code].typography
  for (const [own, facts] of [
    [eu, spacing.isg],
    [national, spacing.national],
  ] as const) {
    expect(own.before).toEqual({
      ':': facts.beforeColon,
      ';': facts.beforeSemicolon,
      '?': facts.beforeQuestion,
      '!': facts.beforeExclamation,
      '%': facts.beforePercent,
    })
    expect(own.insideQuotes).toBe(facts.insideGuillemets)
    expect(own.dash.mark).toBe(facts.dash ?? '–')
  }
})

test.each(languages)('the points of a list in $code are marked as the reference says', (facts) => {
  const { point, subPoint } = conventions[facts.code].lists
  expect(point).toBe(facts.lists.pointMarker.replace(/\p{L}/u, 'a'))
  expect(subPoint).toBe(facts.lists.subPointMarker.replace('i', 'a'))
})

test('the heading of the signatories is the label of the reference', () => {
  const labels = salutations.languages.map(({ code, labels: { signatories } }) => [
    code,
    signatories,
  ])
  const words = locales.map((locale) => [locale, conventions[locale].words.signatories])
  expect(labels).toEqual(words)
})

test.each(languages)(
  'the usual lengths of $code are those of the reference',
  ({ code, lengthRatio }) => {
    const { sectionP05, sectionP95 } = lengthRatio
    expect(lengthsToEnglish[code]).toEqual({ least: sectionP05, most: sectionP95 })
  },
)
