import { expect, test } from 'vitest'
import { citationForm } from '#app/domain/checks/citation-form.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import { lawLanguages } from '#app/domain/law/languages/registry.ts'
import { writtenPoint } from '#app/domain/law/point-letters.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { golden } from '#tests/domain/law/golden.ts'
import { citationSource, citations } from './examples.ts'
import { pairOf } from './pair.ts'

function check(locale: Locale, target: string, source = citationSource) {
  return citationForm.run(pairOf(locale, source, target))
}

const targets = targetLocales('en')

test.each(targets)('the citation in its own form passes in %s', (locale) => {
  expect(check(locale, citations[locale] ?? '')).toEqual([])
})

test.each(targets)('a foreign acronym is found in %s', (locale) => {
  const own = `(${lawLanguages[locale].cfsp})`
  const right = citations[locale] ?? ''
  expect(right).toContain(own)
  for (const wrong of ['CFSP', '(CFSP)', own.slice(1, -1)]) {
    const [found] = check(locale, right.replace(own, wrong))
    expect(found?.grade).toBe('warning')
    expect(found?.details['expected']).toBe(`${golden[locale].act}, ${golden[locale].places}`)
    expect(found?.range).not.toBeNull()
  }
})

test.each(targets)('the loose English citation, word for word, is found in %s', (locale) => {
  const loose = `art. 1, par. d, iii, iv – ${golden[locale].act}`
  expect(check(locale, loose)).toHaveLength(1)
})

test.each(targets)('another point is found in %s', (locale) => {
  const { script } = conventions[locale]
  const { act, places } = golden[locale]
  const [own, other] = [writtenPoint('d', script), writtenPoint('e', script)]
  const moved = places.replace(new RegExp(`(?<!\\p{L})${own}(?!\\p{L})`, 'u'), other)
  expect(moved).not.toBe(places)
  expect(check(locale, `${act}, ${moved}`)).toHaveLength(1)
  expect(check(locale, `${act}, ${places.replace('iii', 'ii')}`)).toHaveLength(1)
  expect(check(locale, `${act}, ${places}`)).toEqual([])
})

test.each(['bg', 'el'] as const)('Latin letters for points are found in %s', (locale) => {
  const latin = (citations[locale] ?? '').replace(/(?<= )[гδ]\)/, 'd)')
  expect(check(locale, latin)).toHaveLength(1)
})

test.each(targets)('a citation that is left out is found in %s', (locale) => {
  expect(check(locale, 'x')).toMatchObject([
    { details: { citation: 'art. 1, par. d, iii and iv of Council Decision CFSP 2020/1999' } },
  ])
})

test('a text without citations has nothing to compare', () => {
  expect(
    check('de', 'Article 19 unterzeichnet.', 'Article 19 signs in the 2020/21 season.'),
  ).toEqual([])
})
