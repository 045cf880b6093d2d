import { expect, test } from 'vitest'
import { conventions } from '#app/domain/languages/registry.ts'
import { lawQuotations } from '#app/domain/law/law-quotations.ts'
import { quotationsIn } from '#app/domain/law/quotations.ts'
import { locales } from '#app/domain/locale.ts'

const passage = {
  celex: '32020D1999',
  article: '1(1)(d)',
  passage: 'serious-concern',
  source: 'of serious concern as regards the objectives',
  target: null,
}

test.each(locales)('what stands in the quotation marks of %s is a quotation', (locale) => {
  const [open, close] = conventions[locale].typography.eu.quotes[0] ?? ['', '']
  expect(quotationsIn(`x ${open}a b c${close} y`, locale)).toEqual([
    { start: 2 + open.length, end: 7 + open.length, text: 'a b c' },
  ])
})

test.each([
  ['fr', 'un « caractère de gravité » tel', ['caractère de gravité']],
  ['en', 'the Council’s ‘own words’ and “theirs”', ['own words', 'theirs']],
  ['en', 'it said “no ‘one’ knew”', ['no ‘one’ knew']],
  ['de', '„Anlass zur Sorge“ und "so"', ['Anlass zur Sorge', 'so']],
  ['fi', 'EU’n ”oma sana” on', ['oma sana']],
  ['en', 'an “unclosed mark', []],
] as const)('in %s “%s” quotes %j', (locale, text, expected) => {
  expect(quotationsIn(text, locale).map((one) => one.text)).toEqual(expected)
})

test('a quotation in a sentence with a citation is law, one in another sentence is not', () => {
  const text =
    'Abuses are “of serious concern to us all” (Article 1(1)(d) of Council Decision (CFSP) 2020/1999). ' +
    'They “maliciously target government officials”.'
  expect(lawQuotations(text, 'en', [])).toMatchObject([
    {
      text: 'of serious concern to us all',
      celex: '32020D1999',
      article: '1(1)(d)',
      passage: null,
    },
  ])
})

test('a passage of the bank is law wherever it is quoted', () => {
  const text = 'They are “of serious concern as regards\u00a0the objectives” of us all.'
  expect(lawQuotations(text, 'en', [passage])).toMatchObject([{ celex: '32020D1999', passage }])
  expect(lawQuotations(text.replace('serious', 'grave'), 'en', [passage])).toEqual([])
})

test('a name in quotation marks is no quotation', () => {
  const text = 'The “Entity List” is not in Council Decision (CFSP) 2020/1999.'
  expect(lawQuotations(text, 'en', [])).toEqual([])
})
