import { expect, test } from 'vitest'
import { firstToRead } from '#app/domain/languages/related.ts'
import { locales } from '#app/domain/locale.ts'
import { inReadingOrder, type OtherText, parsePreferred } from '#app/domain/other-languages.ts'

const texts: OtherText[] = [
  { locale: 'bg', text: 'а', state: 'draft' },
  { locale: 'cs', text: 'a', state: 'translated' },
  { locale: 'de', text: 'a', state: 'final' },
  { locale: 'sk', text: 'a', state: 'draft' },
]

test('the preferred languages stand first, then what has come furthest', () => {
  const order = inReadingOrder(texts, ['sk', 'cs']).map(({ locale }) => locale)
  expect(order).toEqual(['sk', 'cs', 'de', 'bg'])
})

test('until a person chooses, the languages next to theirs and the common ones are preferred', () => {
  expect(firstToRead('pl')).toEqual(['cs', 'sk', 'en', 'fr', 'de'])
  for (const locale of locales) {
    const first = firstToRead(locale)
    expect(first).not.toContain(locale)
    expect(new Set(first).size).toBe(first.length)
    expect(first.length).toBeGreaterThan(1)
  }
})

test('what a browser kept and is no language is passed over', () => {
  expect(parsePreferred('sk xx cs ')).toEqual(['sk', 'cs'])
  expect(parsePreferred('')).toEqual([])
})
