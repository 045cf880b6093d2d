import { expect, test } from 'vitest'
import { locales } from '#app/domain/locale.ts'
import {
  baseOf,
  readerOf,
  Variant,
  variantFor,
  variants,
  variantsOf,
} from '#app/domain/variants/variant.ts'

test.each([
  ['at', 'de', 'de-AT'],
  ['be', 'de', 'de-BE'],
  ['lu', 'de', 'de-LU'],
  ['be', 'fr', 'fr-BE'],
  ['lu', 'fr', 'fr-LU'],
  ['be', 'nl', 'nl-BE'],
  ['fi', 'sv', 'sv-FI'],
  ['cy', 'el', 'el-CY'],
  ['ie', 'en', 'en-IE'],
  ['mt', 'en', 'en-MT'],
  ['de', 'de', null],
  ['fi', 'fi', null],
  ['ie', 'ga', null],
  ['eu', 'en', null],
] as const)('the version %s-%s reads %j', (state, locale, variant) => {
  expect(variantFor({ state, locale })).toBe(variant)
})

test('a variant belongs to its base, and to no other locale', () => {
  expect(variantsOf('de')).toEqual(['de-AT', 'de-BE', 'de-LU'])
  expect(variantsOf('pl')).toEqual([])
  const all = locales.flatMap(variantsOf)
  expect(all.toSorted()).toEqual(variants.toSorted())
  for (const variant of variants) expect(variantsOf(baseOf(variant))).toContain(variant)
})

test('each variant is read in one version, and each version reads one at most', () => {
  const read = variants.map((variant) => `${readerOf(variant)}-${baseOf(variant)}`)
  expect(new Set(read).size).toBe(variants.length)
})

test('a locale is no variant', () => {
  expect(Variant.safeParse('de').success).toBe(false)
  expect(Variant.safeParse('de-CH').success).toBe(false)
})
