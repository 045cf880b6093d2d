import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationsIn } from '#app/domain/law/citations.ts'
import { placePath } from '#app/domain/law/place.ts'
import { type Locale, locales } from '#app/domain/locale.ts'
import { citationSource } from '#tests/domain/checks/examples.ts'
import { inSentence } from './golden.ts'

function cited(text: string, locale: Locale): [string, ...string[]][] {
  return citationsIn(text, locale).map(({ celex, places }) => [celex, ...places.map(placePath)])
}

test.each(locales)('the citation of the Decision in a sentence in %s is found', (locale) => {
  expect(cited(inSentence(locale), locale)).toEqual([['32020D1999', '1(1)(d)(iii)', '1(1)(d)(iv)']])
})

test('the loose citation of the sample means the same, but for the paragraph it leaves out', () => {
  expect(cited(citationSource, 'en')).toEqual([['32020D1999', '1(d)(iii)', '1(d)(iv)']])
})

test('a citation knows its place in the text', () => {
  const [citation] = citationsIn(citationSource, 'en')
  expect(citationSource.slice(citation?.start, citation?.end)).toBe(
    'art. 1, par. d, iii and iv of Council Decision CFSP 2020/1999',
  )
})

test('“of the Decision” is the one that was named before', () => {
  const text = `${citationSource} Others are covered by art. 1, par. c, iii and iv of the Decision.`
  expect(cited(text, 'en')[1]).toEqual(['32020D1999', '1(c)(iii)', '1(c)(iv)'])
  expect(cited('Covered by art. 1, par. c of the Decision.', 'en')).toEqual([])
})

test.each([
  ['en', 'Council Regulation (EU) No 269/2014 of 17 March 2014', ['32014R0269']],
  ['en', 'Directive 95/46/EC', ['31995L0046']],
  ['en', 'Council Framework Decision 2008/913/JHA', ['32008F0913']],
  ['en', 'Council Decision 2010/413/CFSP', ['32010D0413']],
  ['en', 'Council Implementing Regulation (EU) 2020/1998', ['32020R1998']],
  [
    'en',
    'Article 6(1)(f) of Regulation (EU) 2016/679 of the European Parliament and of the Council',
    ['32016R0679', '6(1)(f)'],
  ],
  ['en', 'Articles 1 and 2 of Council Decision (CFSP) 2020/1999', ['32020D1999', '1', '2']],
  ['en', 'Article 21 TEU', ['12016M021', '21']],
  ['de', 'Artikel 263 AEUV', ['12016E263', '263']],
  ['de', 'Durchführungsbeschluss (EU) 2016/1250', ['32016D1250']],
  ['de', 'Verordnung (EU) Nr. 269/2014 des Rates', ['32014R0269']],
  ['fr', 'règlement (UE) n° 269/2014 du Conseil', ['32014R0269']],
  ['fr', 'décision-cadre 2008/913/JAI du Conseil', ['32008F0913']],
  ['fr', 'article 21 du TUE', ['12016M021', '21']],
  ['hu', 'a 269/2014/EU tanácsi rendelet 3. cikke', ['32014R0269', '3']],
  ['hu', 'a Tanács (KKBP) 2020/1999 határozata', ['32020D1999']],
  ['fi', 'neuvoston asetus (EU) N:o 269/2014', ['32014R0269']],
  ['pt', 'Regulamento (UE) n.º 269/2014 do Conselho', ['32014R0269']],
  ['bg', 'Регламент (ЕС) № 269/2014 на Съвета', ['32014R0269']],
  ['lt', '2020 m. gruodžio 7 d. Tarybos sprendimas (BUSP) 2020/1999', ['32020D1999']],
] as const)('in %s “%s” is %j', (locale, text, expected) => {
  expect(cited(text, locale)).toEqual([expected])
})

test('the date in the title of an act belongs to its citation', () => {
  const text =
    'Council Decision (CFSP) 2020/1999 of 7 December 2020 concerning restrictive measures'
  const [citation] = citationsIn(text, 'en')
  expect(text.slice(citation?.start, citation?.end)).toBe(
    'Council Decision (CFSP) 2020/1999 of 7 December 2020',
  )
})

test.each([
  ['en', 'Article 19 is a signatory.'],
  ['en', 'The club won the 2020/21 season.'],
  ['en', 'Resolution 2020/1999 of the club'],
  ['en', 'The decision was made on 3/12/2021.'],
  ['en', 'Article 19 and Regulation Watch signed on 3 December 2021.'],
  ['de', 'Die Saison 2020/21 und Artikel 19'],
  ['fr', 'La tue de la saison 2020/2021'],
  ['bg', 'Сезон 2020/21 и член 19'],
  ['hu', 'a 2020/2021. tanév'],
  ['pl', 'w sezonie 2020/21 ukazał się art. 19'],
] as const)('in %s “%s” cites no act', (locale, text) => {
  expect(cited(text, locale)).toEqual([])
})

const parts = fc.constantFrom(
  ...['2020/1999', '1', '(1)', 'd)', '(iii)', 'iv', 'and', 'Article', 'art.', 'par.', 'cikk', ','],
  ...[
    'Council',
    'Decision',
    '(CFSP)',
    'of',
    'the',
    'No',
    'TEU',
    'панta',
    '.',
    '\ud800',
    'Rady',
    '/EU',
  ],
)

test('whatever stands in a text, citations are found in their order and inside it', () => {
  fc.assert(
    fc.property(fc.array(parts), fc.constantFrom(...locales), (words, locale) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end } of citationsIn(text, locale)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }),
  )
})

const hostile = [
  '2020/1999 ',
  'Decision (CFSP) 2020/1999 ',
  'Article 1 ',
  'Article 1(1)(d) of the Decision ',
  '1. cikk ',
  '1/',
  '(',
  'of ',
  'a\u0301',
]

test.each(hostile)('a long row of “%s” is read in no time', (part) => {
  const text = `Decision (CFSP) 2020/1999 ${part.repeat(40_000 / part.length)}`
  for (const locale of ['en', 'hu'] as const) {
    // The quickest of three runs: a busy machine only ever adds to the time.
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      citationsIn(text, locale)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(4000)
  }
})
