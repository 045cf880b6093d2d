import { expect, test } from 'vitest'
import { lengthToEnglish, usualLength } from '#app/domain/languages/usual-length.ts'
import { locales } from '#app/domain/locale.ts'
import { languages } from '#db/reference/languages.ts'

test('the usual lengths are those of the reference', () => {
  for (const { code, lengthRatio } of languages) {
    expect(lengthToEnglish[code]).toEqual([lengthRatio.sectionP05, lengthRatio.sectionP95])
  }
})

test('a translation into the closest language may be a little longer or shorter, back and forth', () => {
  const { low, high } = usualLength('cs', 'sk')
  expect(low).toBeLessThan(1)
  expect(high).toBeGreaterThan(1)
  for (const from of locales) {
    for (const to of locales) {
      const range = usualLength(from, to)
      expect(range.low).toBeLessThanOrEqual(range.high)
      expect(range.low).toBeCloseTo(1 / usualLength(to, from).high)
    }
  }
})
