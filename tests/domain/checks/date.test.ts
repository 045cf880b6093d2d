import { expect, test } from 'vitest'
import { date } from '#app/domain/checks/date.ts'
import type { Locale } from '#app/domain/locale.ts'
import { pairOf, told } from './pair.ts'

const source = 'On November 3, the Department acted.'

const right: readonly (readonly [Locale, string])[] = [
  ['bg', 'На 3 ноември министерството предприе действия.'],
  ['cs', 'Dne 3. listopadu ministerstvo jednalo.'],
  ['de', 'Am 3. November handelte das Ministerium.'],
  ['de', 'Am 3.11. handelte das Ministerium.'],
  ['de', 'Am 3. 11. handelte das Ministerium.'],
  ['de', 'Am 03.11.2021 handelte das Ministerium.'],
  ['el', 'Στις 3 Νοεμβρίου το υπουργείο ενήργησε.'],
  ['el', 'Της 3ης Νοεμβρίου.'],
  ['et', '3. novembril tegutses ministeerium.'],
  ['fi', 'Marraskuun 3. päivänä ministeriö toimi.'],
  ['fr', 'Le 3 novembre, le ministère a agi.'],
  ['ga', 'An 3 Samhain, ghníomhaigh an Roinn.'],
  ['hr', 'Dana 3. studenoga ministarstvo je djelovalo.'],
  ['hu', 'November 3-án a minisztérium lépett.'],
  ['lt', 'Lapkričio 3 d. ministerija ėmėsi veiksmų.'],
  ['lv', '3. novembrī ministrija rīkojās.'],
  ['mt', 'Fit-3 ta’ Novembru d-Dipartiment aġixxa.'],
  ['pl', 'W dniu 3 listopada ministerstwo podjęło działania.'],
  ['pl', 'Dnia 3 XI ministerstwo podjęło działania.'],
  ['sv', 'Den 3/11 agerade departementet.'],
]

test.each(right)('into %s “%s” has the date', (to, target) => {
  expect(told(date.run(pairOf(to, source, target)))).toEqual([])
})

test.each([
  ['de', 'Am 3. Oktober handelte das Ministerium.', 'error November 3'],
  ['pl', 'W dniu 3 grudnia ministerstwo podjęło działania.', 'error November 3'],
  ['el', 'Στις 3 Οκτωβρίου το υπουργείο ενήργησε.', 'error November 3'],
  ['hr', 'Dana 3. listopada ministarstvo je djelovalo.', 'error November 3'],
  ['fr', 'Ce jour-là, le ministère a agi.', 'warning November 3'],
  ['de', 'Am 3.10. handelte das Ministerium.', 'warning November 3'],
] as const)('into %s “%s” has not the date', (to, target, found) => {
  expect(told(date.run(pairOf(to, source, target)))).toEqual([found])
})

test('a wrong month is pointed at with its day', () => {
  const target = 'Am 3. Oktober handelte es.'
  const [found] = date.run(pairOf('de', source, target))
  expect(target.slice(found?.range?.start, found?.range?.end)).toBe('3. Oktober')
})

test.each(['We may 10 times say so.', 'They march 3 times.', 'Already in July, reporting began.'])(
  '“%s” asks for no date',
  (text) => {
    expect(told(date.run(pairOf('fr', text, 'Rien.')))).toEqual([])
  },
)

test('a month beside a year is a date, too', () => {
  expect(told(date.run(pairOf('de', 'In December 2021', 'Im Dezember 2021')))).toEqual([])
  expect(told(date.run(pairOf('de', 'In December 2021', '12/2021')))).toEqual([])
  expect(told(date.run(pairOf('de', 'In December 2021', '2021')))).toEqual([
    'warning December 2021',
  ])
})

test('the source may be in any language', () => {
  const pair = pairOf('en', 'On 3 October 2021.', '2021 m. lapkričio 3 d.', {
    source: '2021 m. lapkričio 3 d.',
    target: 'On 3 October 2021.',
    from: 'lt',
  })
  expect(told(date.run(pair))).toEqual(['error 2021 m. lapkričio 3'])
})
