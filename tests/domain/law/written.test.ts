import { expect, test } from 'vitest'
import { citationsIn } from '#app/domain/law/citations.ts'
import { writtenAct, writtenPlaces } from '#app/domain/law/written.ts'
import { writtenCitation } from '#app/domain/law/written-citation.ts'
import { locales } from '#app/domain/locale.ts'
import { golden, inSentence } from './golden.ts'

const [source] = citationsIn(inSentence('en'), 'en')

test.each(locales)('the Decision is named in %s as its acts do', (locale) => {
  expect(source && writtenAct(source.act, source.mention, locale)).toBe(golden[locale].act)
  expect(writtenPlaces(source?.places ?? [], locale)).toBe(golden[locale].places)
})

test.each(locales)('what is written in %s is read again', (locale) => {
  const { act, places } = golden[locale]
  const [citation] = citationsIn(`${act}, ${places}`, locale)
  expect(citation?.celex).toBe('32020D1999')
  expect(citation?.places).toEqual(source?.places)
})

test('an older act keeps the sign of its number, and an act of the Union its own acronym', () => {
  const [older] = citationsIn('Regulation (EU) No 269/2014', 'en')
  const written = (['fr', 'de', 'hu', 'el'] as const).map((locale) =>
    older ? writtenAct(older.act, older.mention, locale) : '',
  )
  expect(written).toEqual([
    'règlement (UE) nº 269/2014',
    'Verordnung (EU) Nr. 269/2014',
    '(EU) 269/2014 rendelet',
    'κανονισμός (ΕΕ) αριθ. 269/2014',
  ])
})

test('a place that ends earlier is written to its end', () => {
  const place = { article: '1', paragraph: '2', point: null, subpoint: null }
  expect(writtenPlaces([place], 'et')).toBe('artikli 1 lõige 2')
  expect(writtenPlaces([{ ...place, paragraph: null }], 'lv')).toBe('1. pants')
  expect(writtenPlaces([{ ...place, point: 'c' }], 'el')).toBe('άρθρο 1 παράγραφος 2 στοιχείο γ)')
})

test('what only refers to an act is written as its place', () => {
  const text = 'Council Decision (CFSP) 2020/1999; Article 1(1)(c) of the Decision'
  const written = citationsIn(text, 'en').map((citation) => writtenCitation(citation, [], 'de'))
  expect(written).toEqual([
    'Beschluss (GASP) 2020/1999 des Rates',
    'Artikel 1 Absatz 1 Buchstabe c',
  ])
})
