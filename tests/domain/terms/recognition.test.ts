import { expect, test } from 'vitest'
import { type Locale, locales } from '#app/domain/locale.ts'
import { labelledSet, measureTerms } from '#tests/support/term-sets.ts'

/** The least of precision and recall, in parts of a hundred, where it is not 96 and 96. */
const floors: Partial<Record<Locale, readonly [precision: number, recall: number]>> = {
  et: [96, 87],
  fi: [96, 85],
  ga: [96, 84],
  ro: [96, 93],
}

test.each(locales)('terms are recognised through inflection in %s', async (locale) => {
  const { precision, recall, wrong } = await measureTerms(locale)
  const [right, found] = floors[locale] ?? [96, 96]
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(right / 100)
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(found / 100)
})

test('every set says who labelled it, and has some 40 sentences', () => {
  for (const locale of locales) {
    const { labelled, sentences } = labelledSet(locale)
    expect(labelled).not.toBe('')
    expect(sentences.length).toBeGreaterThanOrEqual(40)
  }
})
