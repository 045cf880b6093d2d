/** What the keys of the desk do. */
export type DeskAct =
  | 'confirm-next'
  | 'confirm-stay'
  | 'next'
  | 'previous'
  | 'next-open'
  | 'next-finding'
  | 'no-break-space'
  | 'close'

export interface KeyBinding {
  readonly act: DeskAct
  /** `KeyboardEvent.key`: never a letter, a digit or a sign. */
  readonly key: string
  /** Ctrl, on macOS Cmd. */
  readonly command?: true
  readonly shift?: true
  readonly alt?: true
  /** On macOS Ctrl+Option, where Option alone moves the caret by paragraphs. */
  readonly macControl?: true
}

/** The one map of the desk's keys; the help shows it, a test holds it against Europe's keyboards. */
export const keymap: readonly KeyBinding[] = [
  { act: 'confirm-next', key: 'Enter', command: true },
  { act: 'confirm-stay', key: 'Enter', command: true, shift: true },
  { act: 'next', key: 'ArrowDown', alt: true, macControl: true },
  { act: 'previous', key: 'ArrowUp', alt: true, macControl: true },
  { act: 'next-open', key: 'PageDown', alt: true },
  { act: 'next-finding', key: 'F8' },
  { act: 'no-break-space', key: ' ', command: true, shift: true },
  { act: 'close', key: 'Escape' },
]

/** A key as it was pressed; both the browser's and React's events are one. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState(key: 'AltGraph'): boolean
}

/** What a key press does, if anything. What AltGr types is text, also where it reads as Ctrl+Alt. */
export function actOf(press: KeyPress, mac: boolean): DeskAct | null {
  if (press.getModifierState('AltGraph')) return null
  const binding = keymap.find((one) => one.key === press.key && held(one, press, mac))
  return binding?.act ?? null
}

function held(binding: KeyBinding, press: KeyPress, mac: boolean): boolean {
  const command = binding.command === true
  const control = mac ? binding.macControl === true : command
  const meta = mac && command
  return (
    press.ctrlKey === control &&
    press.metaKey === meta &&
    press.altKey === (binding.alt === true) &&
    press.shiftKey === (binding.shift === true)
  )
}

/** The keys to hold and press, as the help and `aria-keyshortcuts` name them. */
export function keysOf(
  { key, command, shift, alt, macControl }: KeyBinding,
  mac: boolean,
): string[] {
  const named = key === ' ' ? 'Space' : key
  return [
    ...(command && !mac ? ['Control'] : []),
    ...(command && mac ? ['Meta'] : []),
    ...(macControl && mac ? ['Control'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    named,
  ]
}

/** Whether the keyboard is Apple's, as far as a browser tells. */
export function isMac(platform: string): boolean {
  return /^(?:Mac|iPhone|iPad)/.test(platform)
}
