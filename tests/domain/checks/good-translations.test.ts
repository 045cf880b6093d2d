import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Grade } from '#app/domain/checks/check.ts'
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

/** What is found in the sample translations beside that, as `de length-ratio`. */
const falseAlarms = sampled.flatMap((locale) =>
  sampleUnits(locale).flatMap(([source, target]) => {
    const kind = source.startsWith('Dear ') ? 'salutation' : 'paragraph'
    return findings(pairOf(locale, source, target, { kind }))
      .filter(({ check }) => check !== 'official-quote-missing' || !quoting.test(source))
      .map(({ check, grade }) => ({ grade, told: `${locale} ${check}` }))
  }),
)
const units = sampled.flatMap(sampleUnits).length

test('in the sample translations there is no error, and less than one warning in 100 units', () => {
  const graded = (wanted: Grade) =>
    falseAlarms.filter(({ grade }) => grade === wanted).map(({ told }) => told)
  expect(units).toBeGreaterThan(400)
  expect(graded('error')).toEqual([])
  expect(graded('warning')).toEqual(['de length-ratio'])
  expect(graded('info')).toEqual([])
})

test.each(sampled)('law that waits for its own words is found in %s', (locale) => {
  const [source = '', target = ''] = sampleUnits(locale).find(([text]) => quoting.test(text)) ?? []
  const found = findings(pairOf(locale, source, target)).map(({ check, context }) => [
    check,
    context,
  ])
  expect(found).toEqual([['official-quote-missing', 'unknown']])
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
