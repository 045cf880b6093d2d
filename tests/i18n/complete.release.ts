import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { filesOf, messagesOf, stringsOf } from './strings-on-disk.ts'

/** Values that are rightly the same in English and another language, by the key: `*` is every language. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('tests/i18n/same-as-english.json', 'utf8'),
)

const others = uiLocales.filter((uiLocale) => uiLocale !== 'en')

describe.each(others)('in %s', (uiLocale) => {
  test.each(filesOf('en'))('every message of %s is there', (file) => {
    const own = filesOf(uiLocale).includes(file) ? messagesOf(uiLocale, file) : new Map()
    const missing = [...messagesOf('en', file).keys()].filter((key) => !own.has(key))
    expect(missing).toEqual([])
  })

  test('no English is left but what is allowed by name', () => {
    const left = filesOf(uiLocale).flatMap((file) => {
      const english = stringsOf('en', file)
      return [...stringsOf(uiLocale, file)]
        .filter(([key, text]) => text === english.get(key) && hasWords(text))
        .map(([key]) => `${file}:${key}`)
        .filter((key) => !isAllowed(key, uiLocale))
    })
    expect(left).toEqual([])
  })
})

/** A message of placeholders alone is in no language. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{\{[^}]*\}\}/g, ''))
}

function isAllowed(key: string, uiLocale: string): boolean {
  const allowed = sameAsEnglish[key] ?? []
  return allowed.includes('*') || allowed.includes(uiLocale)
}

test('nothing is allowed that is not the same', () => {
  const needless = Object.entries(sameAsEnglish).flatMap(([name, allowed]) => {
    const [file = '', key = ''] = name.split(':')
    const english = stringsOf('en', file).get(key)
    const same = others.filter((uiLocale) => stringsOf(uiLocale, file).get(key) === english)
    if (allowed.includes('*')) return same.length > 0 ? [] : [name]
    return allowed.filter((uiLocale) => !same.includes(uiLocale as (typeof others)[number]))
  })
  expect(needless).toEqual([])
})
