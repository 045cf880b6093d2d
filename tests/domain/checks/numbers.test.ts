import { expect, test } from 'vitest'
import { numberAdded } from '#app/domain/checks/number-added.ts'
import { numberMissing } from '#app/domain/checks/number-missing.ts'
import type { Locale } from '#app/domain/locale.ts'
import { pairOf, told } from './pair.ts'

type Row = readonly [to: Locale, source: string, target: string]

const right: readonly Row[] = [
  ['de', 'In 2021, 1,234 people', '1.234 Menschen im Jahr 2021'],
  ['de', 'In 2021, 1,234 people', '1234 Menschen im Jahr 2021'],
  ['pl', '1,234,567.89 euros', '1 234 567,89 euro'],
  ['fr', '12,345 files', '12\u202f345 fichiers'],
  ['es', '2 billion euros', '2 000 millones de euros'],
  ['fr', '24,500 people', '24,5 mille personnes'],
  ['de', 'more than 80 journalists', 'mehr als achtzig Journalistinnen'],
  ['fr', '80 journalists and 90 experts', 'quatre-vingts journalistes et quatre-vingt-dix experts'],
  ['el', '16 organisations in 10 countries', 'δεκαέξι οργανώσεις σε δέκα χώρες'],
  ['bg', '16 organisations in 10 countries', 'шестнадесет организации в десет държави'],
  ['fi', '80 journalists', 'kahdeksankymmentä toimittajaa'],
  ['hu', '12 experts', 'tizenkét szakértő'],
  ['mt', '10 countries', 'għaxar pajjiżi'],
  ['ga', '2 years', 'dhá bhliain'],
  ['de', 'sixteen groups', '16 Gruppen'],
  ['pl', 'the 21st century', 'XXI wiek'],
  ['fr', 'the 19th and the 3rd', 'le XIXe et le IIIe'],
  ['de', 'in the 1990s', 'in den 90er Jahren'],
  ['pl', 'in the 1990s', 'w latach dziewięćdziesiątych'],
  ['de', 'December 03, 2021', '3.12.2021'],
  ['de', 'December 03, 2021', '3.12.21'],
  ['sv', 'on 3/12/2021', 'den 3 december 2021'],
  ['lv', '7 December 2020', '2020. gada 7. decembrī'],
  ['sv', 'art. 1, par. d', 'artikel 1.1 d'],
  ['fr', 'at 10:30', 'à 10 h 30'],
  ['es', 'Directive 2014/24/EU', 'Directiva 2014/24/UE'],
  ['de', 'the 2020/21 season', 'die Saison 2020/2021'],
  ['fr', 'the 2020/21 season', 'la saison 2020-2021'],
  ['fr', 'see https://a.org/2021/80', 'voir https://a.org/2021/80'],
  ['fr', 'see https://a.org/en/2021', 'voir https://a.org/fr/2022'],
  ['el', 'Not1More and 7amleh and 11.11.11', 'Not1More, 7amleh και 11.11.11'],
  ['it', '3.5 per cent', 'il 3,50 per cento'],
]

test.each(right)('into %s, “%s” and “%s” say the same numbers', (to, source, target) => {
  expect(told(numberMissing.run(pairOf(to, source, target)))).toEqual([])
  expect(told(numberAdded.run(pairOf(to, source, target)))).toEqual([])
})

const missing: readonly (readonly [...Row, found: string[]])[] = [
  ['de', 'Decision (CFSP) 2020/1999', 'Beschluss (GASP) 2020/1998', ['error 2020/1999']],
  ['de', 'Decision (CFSP) 2020/1999', 'Beschluss (GASP) 1999/2020', ['error 2020/1999']],
  ['de', 'Decision (CFSP) 2020/1999', 'Beschluss (GASP) 2020 1999', ['error 2020/1999']],
  ['bg', 'in 2021', 'през 2012 г.', ['error 2021']],
  ['el', '1,234 files', '1.243 αρχεία', ['error 1,234']],
  ['pl', 'Resolution 1325', 'rezolucja Rady', ['error 1325']],
  ['fr', 'more than 80 journalists', 'plus de 8 journalistes', ['warning 80']],
  ['fr', '80 and 80', 'beaucoup', ['warning 80']],
  ['fi', '1,000 people', 'monta ihmistä', ['warning 1,000']],
  ['mt', '16 groups in 10 countries', '16-il grupp', ['warning 10']],
]

test.each(missing)(
  'into %s, of “%s” the target “%s” lacks a number',
  (to, source, target, found) => {
    expect(told(numberMissing.run(pairOf(to, source, target)))).toEqual(found)
  },
)

const added: readonly (readonly [...Row, found: string[]])[] = [
  ['fr', 'more than 80 journalists', 'plus de 8 journalistes', ['warning 8']],
  ['pl', 'six activists', '7 aktywistów', ['warning 7']],
  ['el', 'in 2021', 'το 2021 και το 2022', ['warning 2022']],
]

test.each(added)('into %s, “%s” does not say a number of “%s”', (to, source, target, found) => {
  expect(told(numberAdded.run(pairOf(to, source, target)))).toEqual(found)
})

test('a new number is pointed at where it stands', () => {
  const [found] = numberAdded.run(pairOf('fr', 'In 2021.', 'En 2021 et en 2022.'))
  expect(found?.range).toEqual({ start: 14, end: 18 })
})

test('a number in another language’s words is understood when that is the source', () => {
  const pair = pairOf('en', 'osiemdziesięciu dziennikarzy', '80 journalists', { from: 'pl' })
  expect(numberAdded.run(pair)).toEqual([])
})
