import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actOf,
  changeKeys,
  changesText,
  combinationOf,
  deskActs,
  isMac,
  type KeyPress,
  keysOf,
  mappedActs,
  parseChanges,
  standardKeymap,
  withChanges,
} from '#app/components/desk/keymap.ts'
import { combinationFault } from '#app/domain/keyboards/combination.ts'
import desk from '#locales/en/desk.json'

function press(
  key: string,
  holding: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift' | 'altGraph', boolean>> = {},
  code = '',
): KeyPress {
  return {
    key,
    code,
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

// Combinations that a person chose, as far as the desk takes them.
const chosen = fc
  .array(
    fc.record({
      act: fc.constantFrom(...mappedActs),
      key: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz1[ł', 'F2', 'F6', 'Enter', 'PageUp', ' '),
      holding: fc.subarray(['command', 'shift', 'alt', 'macControl']),
    }),
  )
  .map(
    (changes) => (mac: boolean) =>
      changes.reduce((before, { act, key, holding }) => {
        const keys = { key, ...Object.fromEntries(holding.map((one) => [one, true])) }
        const changed = changeKeys(before, act, keys, mac)
        return 'changes' in changed ? changed.changes : before
      }, {}),
  )

test('no key takes a letter, digit or sign from anybody, whatever is held and whatever was chosen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...typed, 'Dead'),
      held,
      fc.boolean(),
      chosen,
      (key, holding, mac, choose) => {
        const command = mac ? holding.meta : holding.ctrl
        // Ctrl with a letter types nothing, unless it is AltGr's other name.
        fc.pre(!command || holding.alt || holding.altGraph)
        const map = withChanges(choose(mac))
        expect(actOf(press(key, holding), mac, map)).toBeNull()
        expect(actOf(press(key.toUpperCase(), holding), mac, map)).toBeNull()
      },
    ),
  )
})

test('nothing happens while AltGr is held', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(standardKeymap)),
      held,
      fc.boolean(),
      (keys, holding, mac) => {
        const pressed = press(keys.key, { ...holding, altGraph: true })
        expect(actOf(pressed, mac, standardKeymap)).toBeNull()
      },
    ),
  )
})

test('each combination has one act, on either kind of keyboard, also after changes', () => {
  fc.assert(
    fc.property(fc.boolean(), chosen, (mac, choose) => {
      const all = Object.values(withChanges(choose(mac))).map((keys) => keysOf(keys, mac).join('+'))
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})

test('the desk begins with keys that a person could have chosen', () => {
  for (const mac of [true, false]) {
    for (const act of mappedActs) {
      const keys = standardKeymap[act]
      if (keys) expect([act, combinationFault(keys, mac)]).toEqual([act, null])
    }
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
  ['k', { ctrl: true }, 'palette'],
  ['K', { ctrl: true }, 'palette'],
  ['Escape', {}, 'close'],
])('%s with %j does one thing', (key, holding, act) => {
  expect(actOf(press(key, holding), false, standardKeymap)).toBe(act)
})

test.each([
  ['κ', 'KeyK'],
  ['к', 'KeyK'],
])('Ctrl and the key that bears both %s and K is Ctrl+K', (key, code) => {
  expect(actOf(press(key, { ctrl: true }, code), false, standardKeymap)).toBe('palette')
})

test('on a Latin keyboard a letter is the one printed on it, wherever it stands', () => {
  expect(actOf(press('t', { ctrl: true }, 'KeyK'), false, standardKeymap)).toBeNull()
  expect(actOf(press('k', { ctrl: true }, 'KeyV'), false, standardKeymap)).toBe('palette')
})

test('on a Mac the command key stands for Ctrl, and Ctrl with Option moves between pairs', () => {
  expect(actOf(press('Enter', { meta: true }), true, standardKeymap)).toBe('confirm-next')
  expect(actOf(press('Enter', { ctrl: true }), true, standardKeymap)).toBeNull()
  expect(actOf(press('ArrowDown', { ctrl: true, alt: true }), true, standardKeymap)).toBe('next')
  expect(actOf(press('ArrowDown', { alt: true }), true, standardKeymap)).toBeNull()
})

test('Enter and Shift+Enter alone are left to the text', () => {
  expect(actOf(press('Enter'), false, standardKeymap)).toBeNull()
  expect(actOf(press('Enter', { shift: true }), false, standardKeymap)).toBeNull()
})

test('keys that another act has are refused, and the act is named', () => {
  const keys = { key: 'Enter', command: true } as const
  expect(changeKeys({}, 'copy-source', keys, false)).toEqual({ fault: 'taken', by: 'confirm-next' })
})

test('keys that were given back can be given to another act', () => {
  const given = changeKeys({}, 'palette', null, false)
  expect(given).toEqual({ changes: { palette: null } })
  const keys = { key: 'k', command: true } as const
  expect(changeKeys({ palette: null }, 'copy-source', keys, false)).toEqual({
    changes: { palette: null, 'copy-source': keys },
  })
  expect(actOf(press('k', { ctrl: true }), false, withChanges({ palette: null }))).toBeNull()
})

test('an act may be given the keys it has', () => {
  expect(changeKeys({}, 'palette', { key: 'k', command: true }, false)).toHaveProperty('changes')
})

test('what a person chose is kept and read back the same', () => {
  fc.assert(
    fc.property(fc.boolean(), chosen, (mac, choose) => {
      const map = withChanges(choose(mac))
      expect(withChanges(parseChanges(changesText(choose(mac)), mac))).toEqual(map)
    }),
  )
})

test('what this browser keeps and nobody understands changes nothing', () => {
  for (const kept of ['', 'nonsense', 'palette alt+a', 'approve F2', 'palette hyper+x\nlater F2']) {
    expect(withChanges(parseChanges(kept, false))).toEqual(standardKeymap)
  }
})

test('a modifier alone is no combination, and neither is the Windows key with another', () => {
  expect(combinationOf(press('Shift', { shift: true }), false)).toBeNull()
  expect(combinationOf(press('e', { meta: true }), false)).toBeNull()
})

test('the help names every key and every act', () => {
  for (const act of deskActs) expect(desk.keys).toHaveProperty(act)
  for (const mac of [true, false]) {
    for (const keys of Object.values(standardKeymap)) {
      for (const key of keysOf(keys, mac)) {
        if (key.length > 1) expect(desk.key).toHaveProperty(key)
      }
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
