import {
  type Combination,
  type CombinationFault,
  combinationFault,
  combinationText,
  onKeyboard,
  parseCombination,
} from '#app/domain/keyboards/combination.ts'

/** They insert the match of that number. */
export const matchActs = ['match-1', 'match-2', 'match-3', 'match-4', 'match-5'] as const

/** What can be done at the desk by key or by name, in the order of the palette. */
export const deskActs = [
  'confirm-next',
  'confirm-stay',
  'keep-draft',
  'copy-source',
  ...matchActs,
  'terms',
  'add-term',
  'no-break-space',
  'characters',
  'invisible',
  'spelling',
  'next',
  'previous',
  'next-open',
  'next-finding',
  'approve',
  'return',
  'note',
  'concordance',
  'preview',
  'find',
  'discard',
  'palette',
  'keys',
  'close',
] as const

export type DeskAct = (typeof deskActs)[number]

/** By name only: nothing is approved or thrown away by a key alone, and Esc closes on every desk. */
type Unmapped = 'approve' | 'discard' | 'close'
export type MappedAct = Exclude<DeskAct, Unmapped>

const unmapped: readonly DeskAct[] = ['approve', 'discard', 'close']

/** The acts whose key a person may choose. */
export const mappedActs = deskActs.filter((act): act is MappedAct => !unmapped.includes(act))

/** The keys of the acts that have some. */
type Keymap = Readonly<Partial<Record<DeskAct, Combination>>>

/** The map every desk begins with; a test holds it against Europe's keyboards. */
export const standardKeymap: Keymap = {
  'confirm-next': { key: 'Enter', command: true },
  'confirm-stay': { key: 'Enter', command: true, shift: true },
  next: { key: 'ArrowDown', alt: true, macControl: true },
  previous: { key: 'ArrowUp', alt: true, macControl: true },
  'next-open': { key: 'PageDown', alt: true },
  'next-finding': { key: 'F8' },
  terms: { key: 'F2' },
  concordance: { key: 'F4' },
  preview: { key: 'F9' },
  'match-1': { key: '1', command: true },
  'match-2': { key: '2', command: true },
  'match-3': { key: '3', command: true },
  'match-4': { key: '4', command: true },
  'match-5': { key: '5', command: true },
  'no-break-space': { key: ' ', command: true, shift: true },
  palette: { key: 'k', command: true },
  close: { key: 'Escape' },
}

/** What a person changed of it; `null` gives the keys back. */
type KeyChanges = Readonly<Partial<Record<MappedAct, Combination | null>>>

export function withChanges(changes: KeyChanges): Keymap {
  const map: Partial<Record<DeskAct, Combination>> = { ...standardKeymap }
  for (const act of mappedActs) {
    const keys = changes[act]
    if (keys) map[act] = keys
    else if (keys === null) delete map[act]
  }
  return map
}

export type KeyFault = CombinationFault | { readonly fault: 'taken'; readonly by: DeskAct }

/** Gives an act its keys, unless they type, belong to the browser, or to another act. */
export function changeKeys(
  changes: KeyChanges,
  act: MappedAct,
  keys: Combination | null,
  mac: boolean,
): { readonly changes: KeyChanges } | KeyFault {
  const fault = keys && (takenFault(changes, act, keys, mac) ?? combinationFault(keys, mac))
  return fault ?? { changes: { ...changes, [act]: keys } }
}

function takenFault(
  changes: KeyChanges,
  act: MappedAct,
  keys: Combination,
  mac: boolean,
): KeyFault | null {
  const map = withChanges(changes)
  const same = keysOf(keys, mac).join('+')
  const by = deskActs.find((other) => {
    const theirs = map[other]
    return other !== act && theirs && keysOf(theirs, mac).join('+') === same
  })
  return by ? { fault: 'taken', by } : null
}

/** As this browser keeps it: a line for each act, `palette command+e`. */
export function changesText(changes: KeyChanges): string {
  return mappedActs
    .flatMap((act) => {
      const keys = changes[act]
      return keys === undefined ? [] : [`${act} ${keys ? combinationText(keys) : ''}`]
    })
    .join('\n')
}

/** Lines that say nothing sound any more, of an older version or another hand, are passed over. */
export function parseChanges(kept: string, mac: boolean): KeyChanges {
  let changes: KeyChanges = {}
  for (const line of kept.split('\n')) {
    const [name, text = ''] = line.split(' ')
    const act = mappedActs.find((one) => one === name)
    const keys = text === '' ? null : parseCombination(text)
    if (!act || (text !== '' && keys === null)) continue
    const changed = changeKeys(changes, act, keys, mac)
    if ('changes' in changed) changes = changed.changes
  }
  return changes
}

/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState(key: 'AltGraph'): boolean
}

/** What a key press does, if anything. What AltGr types is text, also where it reads as Ctrl+Alt. */
export function actOf(press: KeyPress, mac: boolean, map: Keymap): DeskAct | null {
  const pressed = combinationOf(press, mac)
  if (!pressed) return null
  const keys = combinationText(pressed)
  return (
    deskActs.find((act) => map[act] && combinationText(onKeyboard(map[act], mac)) === keys) ?? null
  )
}

const modifiers = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock']

/** The keys that are held together; `null` for a modifier alone, and for what is not the page's to read. */
export function combinationOf(press: KeyPress, mac: boolean): Combination | null {
  if (press.getModifierState('AltGraph') || modifiers.includes(press.key)) return null
  if (!mac && press.metaKey) return null
  return {
    key: keyOf(press),
    ...((mac ? press.metaKey : press.ctrlKey) && { command: true }),
    ...(press.shiftKey && { shift: true }),
    ...(press.altKey && { alt: true }),
    ...(mac && press.ctrlKey && { macControl: true }),
  }
}

/**
 * Letters by what is printed on them; a Greek or Bulgarian key by the Latin letter it also bears. With Ctrl or
 * Cmd a key of the digits is its digit where that needs Shift, as in French, unless it is one that zooms.
 */
function keyOf({ key, code, ctrlKey, metaKey }: KeyPress): string {
  const digit = /^Digit([1-5])$/.exec(code)?.[1]
  if (digit && (ctrlKey || metaKey) && !'+-='.includes(key)) return digit
  if (!/^\p{L}$/u.test(key)) return key
  const small = key.toLowerCase()
  const latin = /^Key([A-Z])$/.exec(code)?.[1]
  return /\p{Script=Latin}/u.test(small) ? small : (latin?.toLowerCase() ?? small)
}

/** The keys to hold and press, as the help and `aria-keyshortcuts` name them. */
export function keysOf(
  { key, command, shift, alt, macControl }: Combination,
  mac: boolean,
): string[] {
  return [
    ...(command && !mac ? ['Control'] : []),
    ...(command && mac ? ['Meta'] : []),
    ...(macControl && mac ? ['Control'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    key === ' ' ? 'Space' : key,
  ]
}

/** Whether the keyboard is Apple's, as far as a browser tells. */
export function isMac(platform: string): boolean {
  return /^(?:Mac|iPhone|iPad)/.test(platform)
}
