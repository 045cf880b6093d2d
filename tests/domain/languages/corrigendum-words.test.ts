import { expect, test } from 'vitest'
import { documentWords } from '#app/domain/languages/registry.ts'
import { locales } from '#app/domain/locale.ts'

test.each(locales)('what a corrigendum in %s says has each of its places once', (locale) => {
  const words = documentWords(locale).corrigendum
  expect(words.subject.split('{date}')).toHaveLength(2)
  for (const key of ['paragraph', 'after', 'before'] as const) {
    expect(words[key].split('{number}')).toHaveLength(2)
  }
  for (const key of ['instead', 'read', 'add', 'remove'] as const) {
    expect(words[key].split('{text}')).toHaveLength(2)
  }
  expect(words.paragraph).not.toBe(words.after)
  expect(words.after).not.toBe(words.before)
})

test('no two languages name a corrigendum alike', () => {
  const subjects = locales.map((locale) => documentWords(locale).corrigendum.subject)
  expect(new Set(subjects).size).toBe(24)
})
