import { expect, test } from 'vitest'
import { tellingExample, typedWithAltGr } from '#app/domain/keyboards/alt-gr.ts'
import { locales } from '#app/domain/locale.ts'

function typedIn(locale: string): string {
  return [...'abcdefghijklmnopqrstuvwxyz']
    .flatMap(typedWithAltGr)
    .filter((one) => one.locale === locale)
    .map(({ character }) => character)
    .join('')
}

test.each([
  ['pl', 'ąćęłńóśźż'],
  ['lv', 'āčēģīķļņšūž'],
  ['ro', 'ăâîșț'],
  ['ga', 'áéíóú'],
  ['mt', 'àèìòù'],
  ['et', 'šž'],
  ['de', '@€'],
  ['cs', '@#[]{}&'],
] as const)('a keyboard for %s types %s with AltGr', (locale, characters) => {
  for (const character of characters) expect(typedIn(locale)).toContain(character)
})

test('every keyboard of Europe types something with AltGr and a letter', () => {
  for (const locale of locales) expect(typedIn(locale)).not.toBe('')
})

test('a letter of a language is the better example', () => {
  expect(tellingExample('c')).toEqual({ locale: 'lv', character: 'č' })
  expect(tellingExample('z')).toMatchObject({ character: expect.stringMatching(/\p{L}/u) })
})
