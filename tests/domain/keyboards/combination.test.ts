import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedWithAltGr } from '#app/domain/keyboards/alt-gr.ts'
import {
  type Combination,
  combinationFault,
  combinationText,
  onKeyboard,
  parseCombination,
} from '#app/domain/keyboards/combination.ts'
import { letters } from '#app/domain/languages/letters.ts'

const characters = [
  ...new Set([
    ...'abcdefghijklmnopqrstuvwxyz0123456789.,;:!?-_\'"´`¨@#[]{}\\|~^<>/()=+*€§°',
    ...Object.values(letters).join(''),
  ]),
]
const named = ['Enter', ' ', 'Escape', 'Tab', 'Backspace', 'Delete', 'Home', 'End', 'Insert']
const moving = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']
const functions = Array.from({ length: 12 }, (_, index) => `F${index + 1}`)

function held(...mods: string[]): Omit<Combination, 'key'> {
  return Object.fromEntries(mods.map((one) => [one, true]))
}

const holding = fc.subarray(['command', 'shift', 'alt', 'macControl']).map((some) => held(...some))
const anyKey = fc.constantFrom(...characters, ...named, ...moving, ...functions, 'Dead')

test('nothing that types on one of Europe’s keyboards can be taken: not alone, not with Shift, Alt, Option or AltGr', () => {
  fc.assert(
    fc.property(fc.constantFrom(...characters, 'Dead'), holding, fc.boolean(), (key, mods, mac) => {
      fc.pre(mods.alt === true || (mods.command !== true && mods.macControl !== true))
      expect(combinationFault({ key, ...mods }, mac)).toMatchObject({ fault: 'types' })
    }),
  )
})

test('signs, and digits but for Ctrl+1 to 5, are not taken with any key', () => {
  const signs = characters.filter((key) => !/^[a-z]$/.test(key))
  fc.assert(
    fc.property(fc.constantFrom(...signs), holding, fc.boolean(), (key, mods, mac) => {
      // Where there is no Mac, its Ctrl does not count.
      const text = combinationText(onKeyboard({ key, ...mods }, mac))
      const isMatch = /^[1-5]$/.test(key) && text === `command+${key}`
      expect(combinationFault({ key, ...mods }, mac) === null).toBe(isMatch)
    }),
  )
})

test('what Ctrl+Alt types is named with its keyboard', () => {
  const fault = combinationFault({ key: 'k', ...held('command', 'alt') }, false)
  expect(fault).toEqual({ fault: 'types', typed: { locale: 'lv', character: 'ķ' } })
  for (const key of 'abcdefghijklmnopqrstuvwxyz') {
    const taken = combinationFault({ key, ...held('command', 'alt') }, false)
    expect(taken).toMatchObject({ fault: 'types' })
    if (taken?.fault === 'types' && typedWithAltGr(key).length > 0) {
      expect(taken.typed).not.toBeNull()
    }
  }
})

test.each([
  ...[...'twnlrpujso'].map((key) => ({ key, ...held('command') })),
  ...[...'cij'].map((key) => ({ key, ...held('command', 'shift') })),
  { key: 'F6' },
  { key: 'F5' },
  { key: 'F11' },
  { key: 'F4', ...held('alt') },
  { key: 'ArrowLeft', ...held('alt') },
  { key: 'PageDown', ...held('command') },
])('$key is the browser’s own', (keys) => {
  expect(combinationFault(keys, false)).toEqual({ fault: 'browser' })
})

test.each([
  ...[...'acvxz'].map((key) => ({ key, ...held('command') })),
  { key: 'Enter' },
  { key: 'Enter', ...held('shift') },
  { key: 'ArrowDown' },
  { key: ' ' },
  { key: 'Backspace' },
])('$key is for the text', (keys) => {
  expect(combinationFault(keys, false)).toEqual({ fault: 'text' })
})

test.each([
  { key: 'k', ...held('command') },
  { key: 'f', ...held('command', 'shift') },
  { key: 'Enter', ...held('command') },
  { key: ' ', ...held('command', 'shift') },
  { key: 'ArrowDown', ...held('alt', 'macControl') },
  { key: 'PageDown', ...held('alt') },
  { key: 'F2' },
  { key: 'F9', ...held('shift') },
])('$key may be taken', (keys) => {
  expect(combinationFault(keys, true)).toBeNull()
})

test('on a Mac, Option with an arrow moves the caret and Ctrl with a letter edits', () => {
  expect(combinationFault({ key: 'ArrowDown', ...held('alt') }, true)).toEqual({ fault: 'text' })
  expect(combinationFault({ key: 'ArrowDown', ...held('alt') }, false)).toBeNull()
  expect(combinationFault({ key: 'k', ...held('macControl') }, true)).toEqual({ fault: 'text' })
})

test('keys are kept as a text and read back the same', () => {
  fc.assert(
    fc.property(anyKey, holding, (key, mods) => {
      fc.pre(key !== '+')
      const keys = { key, ...mods }
      expect(parseCombination(combinationText(keys))).toEqual(keys)
    }),
  )
})

test('what is no combination is not read as one', () => {
  expect(parseCombination('')).toBeNull()
  expect(parseCombination('hyper+k')).toBeNull()
  expect(parseCombination('command+')).toBeNull()
})
