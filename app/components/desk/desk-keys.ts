import { type DeskPair, nextNeedingMe, openFindings, type Seat } from '#app/domain/desk.ts'
import { insertText } from './insert-text.ts'
import type { DeskAct } from './keymap.ts'

/** What a key finds when it is pressed. */
export interface KeyScene {
  readonly target: EventTarget
  readonly active: number | null
  /** The pairs that the desk shows, in their order. */
  readonly visible: readonly DeskPair[]
  readonly seat: Seat
  readonly activate: (unit: number | null) => void
}

/** Does what the key stands for, and says whether there was anything to do. */
export function press(act: DeskAct, scene: KeyScene): boolean {
  switch (act) {
    case 'confirm-next':
    case 'confirm-stay':
      return confirm(scene, act === 'confirm-next' ? ['confirm-next'] : ['confirm', 'confirm-next'])
    case 'next':
      return goTo(scene, beside(scene, 1))
    case 'previous':
      return goTo(scene, beside(scene, -1))
    case 'next-open':
      return goTo(scene, nextNeedingMe(scene.visible, scene.seat, scene.active ?? 0))
    case 'next-finding':
      return goTo(scene, nextWithFinding(scene))
    case 'no-break-space':
      return typeNoBreakSpace(scene)
    case 'close':
      return close(scene)
  }
}

/** The button is pressed for them, in the box of a translator only: nothing else has such a key. */
function confirm({ target }: KeyScene, buttons: readonly string[]): boolean {
  const box = boxAt(target)
  if (box?.dataset['deskEditor'] !== 'write') return false
  for (const value of buttons) {
    const button = box.form?.querySelector<HTMLButtonElement>(`button[value="${value}"]`)
    if (!button) continue
    box.form?.requestSubmit(button)
    return true
  }
  return false
}

function goTo({ activate }: KeyScene, unit: number | null): boolean {
  if (unit === null) return false
  activate(unit)
  return true
}

function beside({ visible, active }: KeyScene, step: 1 | -1): number | null {
  const at = visible.findIndex((pair) => pair.number === active)
  if (at === -1) return (step === 1 ? visible[0] : visible.at(-1))?.number ?? null
  return visible[at + step]?.number ?? null
}

function nextWithFinding({ visible, active }: KeyScene): number | null {
  const found = visible.filter(
    ({ target }) => target && target.text !== '' && openFindings(target).length > 0,
  )
  return (found.find((pair) => pair.number > (active ?? 0)) ?? found[0])?.number ?? null
}

function typeNoBreakSpace({ target }: KeyScene): boolean {
  const box = boxAt(target)
  if (!box) return false
  insertText(box, '\u00a0')
  return true
}

function close({ active, activate }: KeyScene): boolean {
  if (active === null) return false
  activate(null)
  return true
}

function boxAt(target: EventTarget): HTMLTextAreaElement | null {
  const isBox = target instanceof HTMLTextAreaElement && target.dataset['deskEditor'] !== undefined
  return isBox ? target : null
}
