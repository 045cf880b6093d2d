import { type TypedCharacter, tellingExample } from './alt-gr.ts'

/** Keys that are pressed together. */
export interface Combination {
  /** `KeyboardEvent.key`; a letter is small and Latin. */
  readonly key: string
  /** Ctrl, on macOS Cmd. */
  readonly command?: true
  readonly shift?: true
  readonly alt?: true
  /** On macOS Ctrl besides, where Option alone moves the caret by paragraphs. */
  readonly macControl?: true
}

/** Why keys are not for an act to take. */
export type CombinationFault =
  /** They type on one of Europe's keyboards; `typed` is what, and where, for the first that is known. */
  | { readonly fault: 'types'; readonly typed: TypedCharacter | null }
  /** A digit or a sign: where it stands differs, and on some keyboards it needs AltGr. */
  | { readonly fault: 'sign' }
  /** The browser or the system listens to them. */
  | { readonly fault: 'browser' }
  /** They write, delete, select or move in a text. */
  | { readonly fault: 'text' }

/**
 * Letters that Chrome, Firefox, Edge and Safari use with Ctrl or Cmd (support.google.com/chrome/answer/157179,
 * support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly, support.apple.com/102650),
 * but for K, which the command palette takes knowingly.
 */
const browserLetters = 'tnwlrpujsofghdqme'
/** With Shift besides; Ctrl+Shift+U types by number on Linux. */
const browserLettersWithShift = 'tnwcijrpobmaksydhguqve'
/** Clipboard, undo, and what text fields do with them on one system or another. */
const textLetters = 'acvxzybi'
const textLettersWithShift = 'zx'

const withAlt = ['alt', 'alt+shift']
const alone = ['', 'shift']
const besidesCommand = ['command', 'command+shift']

/** What may be held with the named keys that are free. */
const free: Readonly<Record<string, readonly string[]>> = {
  Enter: besidesCommand,
  ' ': ['command+shift'],
  PageUp: withAlt,
  PageDown: withAlt,
  F2: alone,
  F4: alone,
  F8: alone,
  F9: alone,
}

/** Option with an arrow moves the caret of a Mac. */
const freeArrows = { mac: ['control+alt', 'control+alt+shift'], other: withAlt }

/** The keys as the kind of keyboard has them. */
export function onKeyboard({ macControl, ...keys }: Combination, mac: boolean): Combination {
  return mac && macControl ? { ...keys, macControl } : keys
}

/** What is wrong with taking the keys for an act; `null` where nothing is. */
export function combinationFault(chosen: Combination, mac: boolean): CombinationFault | null {
  const keys = onKeyboard(chosen, mac)
  if (keys.key === 'Dead') return { fault: 'types', typed: null }
  if ([...keys.key].length === 1 && keys.key !== ' ') return characterFault(keys)
  return namedKeyFault(keys, mac)
}

function characterFault({ key, command, shift, alt, macControl }: Combination) {
  // Alt alone types on a Mac; with Ctrl it is AltGr on Windows.
  if (alt) return { fault: 'types', typed: shift ? null : tellingExample(key) } as const
  if (macControl) return { fault: 'text' } as const
  if (!command) return { fault: 'types', typed: null } as const
  // The digits that insert a match: those the desk finds by their place, too.
  if (!shift && /^[1-5]$/.test(key)) return null
  if (!/^[a-z]$/.test(key)) return { fault: 'sign' } as const
  if ((shift ? browserLettersWithShift : browserLetters).includes(key)) {
    return { fault: 'browser' } as const
  }
  if ((shift ? textLettersWithShift : textLetters).includes(key)) return { fault: 'text' } as const
  return null
}

function namedKeyFault(keys: Combination, mac: boolean): CombinationFault | null {
  const { key, command, alt } = keys
  const arrow = key === 'ArrowUp' || key === 'ArrowDown'
  const held = arrow ? freeArrows[mac ? 'mac' : 'other'] : free[key]
  if (held?.includes(heldText(keys))) return null
  const browsers = !arrow && key !== 'Enter' && key !== ' ' && (command || alt)
  return { fault: browsers || /^F\d+$/.test(key) ? 'browser' : 'text' }
}

function heldText({ command, shift, alt, macControl }: Combination): string {
  return [
    ...(command ? ['command'] : []),
    ...(macControl ? ['control'] : []),
    ...(alt ? ['alt'] : []),
    ...(shift ? ['shift'] : []),
  ].join('+')
}

/** `command+shift+e`, as it is kept. */
export function combinationText(keys: Combination): string {
  const held = heldText(keys)
  const key = keys.key === ' ' ? 'Space' : keys.key
  return held === '' ? key : `${held}+${key}`
}

/** The keys of such a text; `null` where it is none. */
export function parseCombination(text: string): Combination | null {
  const parts = text.split('+')
  const key = parts.pop()
  if (!key || parts.some((part) => !['command', 'control', 'alt', 'shift'].includes(part))) {
    return null
  }
  return {
    key: key === 'Space' ? ' ' : key,
    ...(parts.includes('command') && { command: true }),
    ...(parts.includes('control') && { macControl: true }),
    ...(parts.includes('alt') && { alt: true }),
    ...(parts.includes('shift') && { shift: true }),
  }
}
