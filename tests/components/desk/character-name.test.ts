import { expect, test } from 'vitest'
import { characterKey } from '#app/components/desk/character-name.ts'
import { invisibleCharacters } from '#app/domain/invisible-characters.ts'
import { specialCharacters } from '#app/domain/languages/special-characters.ts'
import { locales } from '#app/domain/locale.ts'
import desk from '#locales/en/desk.json'

test.each([
  ['ą', 'ogonek', 'a'],
  ['Ș', 'commaBelow', 'S'],
  ['ő', 'doubleAcute', 'o'],
  ['Ł', 'stroke', 'L'],
  ['ø', 'stroke', 'o'],
  ['ж', 'letter', 'ж'],
  ['ΐ', 'letter', 'ΐ'],
  ['ß', 'letter', 'ß'],
  ['ά', 'acute', 'α'],
  ['\u00a0', '00a0', '\u00a0'],
  [' ', '0020', ' '],
])('%s is called by %s of %s', (character, key, letter) => {
  expect(characterKey(character)).toEqual({ key, letter })
})

test('every character of every bar has a name', () => {
  for (const locale of locales) {
    const { letters, marks } = specialCharacters(locale)
    const all = [...letters.flatMap(({ small, capital }) => [small, capital ?? small]), ...marks]
    for (const character of all) {
      expect(desk.character).toHaveProperty(characterKey(character).key)
    }
    const names = marks.map((mark) => Reflect.get(desk.character, characterKey(mark).key))
    expect(new Set(names).size).toBe(marks.length)
  }
})

test('every invisible character has a name', () => {
  for (const character of [...invisibleCharacters, ' ']) {
    expect(desk.character).toHaveProperty(characterKey(character).key)
  }
})
