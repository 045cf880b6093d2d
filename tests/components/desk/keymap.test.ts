import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actOf, isMac, type KeyPress, keymap, keysOf } from '#app/components/desk/keymap.ts'
import desk from '#locales/en/desk.json'

function press(
  key: string,
  holding: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift' | 'altGraph', boolean>> = {},
): KeyPress {
  return {
    key,
    ctrlKey: holding.ctrl ?? false,
    metaKey: holding.meta ?? false,
    altKey: holding.alt ?? false,
    shiftKey: holding.shift ?? false,
    getModifierState: () => holding.altGraph ?? false,
  }
}

const held = fc.record({
  ctrl: fc.boolean(),
  meta: fc.boolean(),
  alt: fc.boolean(),
  shift: fc.boolean(),
  altGraph: fc.boolean(),
})

// What the keyboards of the EU's languages type, with and without AltGr or Option.
const typed = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789',
  ...'ąćęłńóśźżāčēģīķļņšūžďěňřťůýáéíľĺŕôäöüßőűăâîșțđèêëïùûüçñæøåµ€@#[]{}\\|~^<>°ðþẞ„“”«»–—…',
  ...'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋςабвгдежзийклмнопрстуфхцчшщъьюяѝ',
  ...'ċġħżćḃḋḟ.,;:!?-_\'"´`¨',
]

test('no key of the desk takes a letter, digit or sign from anybody, whatever is held with it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...typed, 'Dead'), held, fc.boolean(), (key, holding, mac) => {
      expect(actOf(press(key, holding), mac)).toBeNull()
      expect(actOf(press(key.toUpperCase(), holding), mac)).toBeNull()
    }),
  )
})

test('nothing happens while AltGr is held', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keymap), held, fc.boolean(), (binding, holding, mac) => {
      expect(actOf(press(binding.key, { ...holding, altGraph: true }), mac)).toBeNull()
    }),
  )
})

test('each combination has one act, on either kind of keyboard', () => {
  for (const mac of [true, false]) {
    const combinations = keymap.map((binding) => keysOf(binding, mac).join('+'))
    expect(new Set(combinations).size).toBe(keymap.length)
  }
})

test.each([
  ['Enter', { ctrl: true }, 'confirm-next'],
  ['Enter', { ctrl: true, shift: true }, 'confirm-stay'],
  ['ArrowDown', { alt: true }, 'next'],
  ['ArrowUp', { alt: true }, 'previous'],
  ['PageDown', { alt: true }, 'next-open'],
  ['F8', {}, 'next-finding'],
  [' ', { ctrl: true, shift: true }, 'no-break-space'],
  ['Escape', {}, 'close'],
])('%s with %j does one thing', (key, holding, act) => {
  expect(actOf(press(key, holding), false)).toBe(act)
})

test('on a Mac the command key stands for Ctrl, and Ctrl with Option moves between pairs', () => {
  expect(actOf(press('Enter', { meta: true }), true)).toBe('confirm-next')
  expect(actOf(press('Enter', { ctrl: true }), true)).toBeNull()
  expect(actOf(press('ArrowDown', { ctrl: true, alt: true }), true)).toBe('next')
  expect(actOf(press('ArrowDown', { alt: true }), true)).toBeNull()
})

test('Enter and Shift+Enter alone are left to the text', () => {
  expect(actOf(press('Enter'), false)).toBeNull()
  expect(actOf(press('Enter', { shift: true }), false)).toBeNull()
})

test('the help names every key and every act', () => {
  for (const mac of [true, false]) {
    for (const binding of keymap) {
      expect(desk.keys).toHaveProperty(binding.act)
      for (const key of keysOf(binding, mac)) expect(desk.key).toHaveProperty(key)
    }
  }
})

test('Apple keyboards are known by the platform', () => {
  expect(['MacIntel', 'iPad', 'Win32', 'Linux x86_64'].map(isMac)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
