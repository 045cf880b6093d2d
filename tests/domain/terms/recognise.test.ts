import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Locale, locales } from '#app/domain/locale.ts'
import { termEntries } from '#app/domain/terms/concept-entries.ts'
import { recogniser } from '#app/domain/terms/recognise.ts'
import { stemmerFor } from '#app/domain/terms/stemmers.ts'

/** The words of the text in which one of the terms is recognised. */
async function said(locale: Locale, terms: readonly string[], text: string, cased = false) {
  const entries = terms.flatMap((term) => termEntries({ text: term, forms: [] }, cased, term))
  const recognise = recogniser(entries, locale, await stemmerFor(locale))
  return recognise(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['a plural', 'sanction', 'The sanctions stay.', ['sanctions']],
  [
    'words of a phrase in their order',
    'export control',
    'New export controls.',
    ['export controls'],
  ],
  ['no words in another order', 'export control', 'Control the export.', []],
  ['no words beyond a full stop', 'export control', 'We export. Control it.', []],
  ['a phrase with a hyphen', 'dual use', 'Dual-use goods', ['Dual-use']],
  ['a phrase over a line', 'dual use', 'dual\nuse', ['dual\nuse']],
  ['capitals', 'sanction', 'SANCTIONS', ['SANCTIONS']],
  ['an acronym', 'EU', 'The EU’s list', ['EU']],
  ['no acronym in small letters', 'US', 'Help us.', []],
  ['nothing inside a word', 'art', 'The party started.', []],
] as const)('in English it finds %s', async (_, term, text, expected) => {
  expect(await said('en', [term], text)).toEqual(expected)
})

test('of terms that begin alike the longest is found', async () => {
  const terms = ['human rights', 'human rights defender', 'human']
  const text = 'Human rights defenders defend human rights.'
  expect(await said('en', terms, text)).toEqual(['Human rights defenders', 'human rights'])
})

test('a name keeps its capitals', async () => {
  expect(await said('en', ['Access Now'], 'Access Now asks for access now.', true)).toEqual([
    'Access Now',
  ])
})

test('what languages put before and behind a word does not hide it', async () => {
  expect(await said('ga', ['Eoraip'], 'muintir na hEoraip', true)).toEqual(['hEoraip'])
  expect(await said('et', ['EL'], 'Kirjutame ELile.')).toEqual(['ELile'])
  expect(await said('fi', ['EU'], 'Vetoamme EU:hun.')).toEqual(['EU'])
  expect(await said('fr', ['Union européenne'], 'l’Union européenne')).toEqual(['Union européenne'])
})

test('two concepts with the same words are both told', async () => {
  const entries = ['a', 'b'].flatMap((value) =>
    termEntries({ text: 'list', forms: [] }, false, value),
  )
  const recognise = recogniser(entries, 'en', await stemmerFor('en'))
  expect(recognise('The lists')).toEqual([{ start: 4, end: 9, values: ['a', 'b'] }])
})

test('places follow one another inside the text, whatever the terms and the text', async () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeEU1 -’:.șќ\u0301'), maxLength: 12 })
  for (const locale of locales) {
    const stem = await stemmerFor(locale)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(word), (terms, parts) => {
        const text = parts.join(' ')
        const entries = terms.flatMap((term) => termEntries({ text: term, forms: [] }, false, term))
        let at = 0
        for (const { start, end, values } of recogniser(entries, locale, stem)(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(values).not.toEqual([])
          at = end
        }
      }),
      { numRuns: 40 },
    )
  }
})

test.each(['el', 'fi', 'pl'] as const)(
  'a long hostile text takes time in proportion in %s',
  async (locale) => {
    const stem = await stemmerFor(locale)
    const terms = Array.from({ length: 12 }, (_, length) => 'aba '.repeat(length + 1))
    const entries = terms.flatMap((text) => termEntries({ text, forms: ['aba aba'] }, false, text))
    const recognise = recogniser(entries, locale, stem)
    const timeOf = (text: string) => {
      const start = process.cpuUsage()
      recognise(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    for (const part of ['aba ', 'a', 'ABA-', 'ąόй’']) {
      const [short, long] = [5000, 40_000].map((length) =>
        Math.min(...[1, 2, 3].map(() => timeOf(part.repeat(length / part.length)))),
      )
      expect(long).toBeLessThan(12 * (short ?? 0) + 60)
    }
  },
)
