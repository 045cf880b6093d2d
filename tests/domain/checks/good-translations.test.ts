import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findings } from '#app/domain/checks/find.ts'
import { type Locale, locales, targetLocales } from '#app/domain/locale.ts'
import { unitKinds } from '#app/domain/unit.ts'
import { citationSource, citations, figures, figuresSource } from './examples.ts'
import { pairOf } from './pair.ts'

function sampleUnits(locale: Locale): [string, string][] {
  const file = `db/sample/translations/${locale}.json`
  if (!existsSync(file)) return []
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: Record<string, string> }
  return Object.entries(units)
}

const sampled = locales.filter((locale) => sampleUnits(locale).length > 0)

test('there are sample translations to check', () => {
  expect(sampled).not.toEqual([])
})

/** The one paragraph of the sample that quotes the Decision: most languages wait for its own words. */
const quoting = /“of serious concern as regards the objectives/

test.each(sampled)('only quoted law is found in the sample translation into %s', (locale) => {
  for (const [source, target] of sampleUnits(locale)) {
    const kind = source.startsWith('Dear ') ? 'salutation' : 'paragraph'
    const found = findings(pairOf(locale, source, target, { kind }))
    const expected = quoting.test(source) ? [['official-quote-missing', 'unknown']] : []
    expect(found.map(({ check, context }) => [check, context])).toEqual(expected)
  }
})

test.each(sampled)('no kind of unit makes an error of the sample translation into %s', (locale) => {
  for (const [source, target] of sampleUnits(locale)) {
    for (const kind of unitKinds) {
      const found = findings(pairOf(locale, source, target, { kind }))
      expect(found.filter((finding) => finding.grade === 'error')).toEqual([])
    }
  }
})

test.each(targetLocales('en'))('nothing is found in a right legal citation in %s', (locale) => {
  expect(findings(pairOf(locale, citationSource, citations[locale] ?? ''))).toEqual([])
})

test.each(targetLocales('en'))('nothing is found in right dates and numbers in %s', (locale) => {
  expect(findings(pairOf(locale, figuresSource, figures[locale] ?? ''))).toEqual([])
})

test.each(targetLocales('en'))('nothing is found when %s is the source', (locale) => {
  const english =
    'These rights are protected (Article 1(1)(d)(iii) and (iv) of Decision (CFSP) 2020/1999).'
  const source = citations[locale] ?? ''
  expect(findings(pairOf('en', source, english, { from: locale }))).toEqual([])
  const dated = figures[locale] ?? ''
  expect(findings(pairOf('en', dated, figuresSource, { from: locale }))).toEqual([])
})
