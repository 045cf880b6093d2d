import { type DeskPair, nextNeedingMe, openFindings, type Seat } from '#app/domain/desk.ts'
import { insertText } from './insert-text.ts'
import type { DeskAct } from './keymap.ts'
import { toggle } from './remembered.ts'
import type { SidePanels } from './side-panels.ts'

/** What an act finds when it is asked for. */
export interface DeskScene {
  /** The box that is written in. */
  readonly box: HTMLTextAreaElement | null
  readonly active: number | null
  /** The pairs that the desk shows, in their order. */
  readonly visible: readonly DeskPair[]
  readonly seat: Seat
  readonly activate: (unit: number | null) => void
  readonly open: (dialog: 'palette' | 'keys') => void
  readonly panels: SidePanels
  /** Says that something was shown or hidden, to whoever does not see it. */
  readonly onToggled: (what: 'characters' | 'invisible' | 'spelling', on: boolean) => void
}

type Action = (() => void) | null

/** How the act is done here and now; `null` where there is nothing to do. */
export function actionOf(act: DeskAct, scene: DeskScene): Action {
  switch (act) {
    case 'confirm-next':
      return pressing(scene, ['confirm-next'])
    case 'confirm-stay':
      return pressing(scene, ['confirm', 'confirm-next'])
    case 'keep-draft':
    case 'discard':
      return pressing(scene, [act])
    case 'approve':
      return approving(scene)
    case 'return':
      return openingForm(scene, 'reject')
    case 'note':
      return openingForm(scene, 'note')
    case 'next':
      return goingTo(scene, beside(scene, 1))
    case 'previous':
      return goingTo(scene, beside(scene, -1))
    case 'next-open':
      return goingTo(scene, nextNeedingMe(scene.visible, scene.seat, scene.active ?? 0))
    case 'next-finding':
      return goingTo(scene, nextWithFinding(scene))
    case 'no-break-space':
      return typing(scene, '\u00a0')
    case 'copy-source':
      return typing(scene, scene.visible.find(({ number }) => number === scene.active)?.source)
    case 'terms':
    case 'add-term':
    case 'match-1':
    case 'match-2':
    case 'match-3':
    case 'match-4':
    case 'match-5':
      return clicking(scene, act)
    case 'characters':
    case 'invisible':
    case 'spelling':
      return () => scene.onToggled(act, toggle(act))
    case 'palette':
    case 'keys':
      return () => scene.open(act)
    case 'concordance':
    case 'preview':
    case 'find':
      return () => scene.panels.toggle(act)
    case 'close':
      return scene.active === null ? null : () => scene.activate(null)
  }
}

/** The button is pressed for them, in the box of a translator only: a correction has no such key. */
function pressing({ box }: DeskScene, buttons: readonly string[]): Action {
  const form = box?.dataset['deskEditor'] === 'write' ? box.form : null
  const found = buttons.flatMap(
    (value) => form?.querySelector<HTMLButtonElement>(`button[value="${value}"]`) ?? [],
  )[0]
  return found ? () => form?.requestSubmit(found) : null
}

/** A button of the pair that opens something. */
function clicking({ active }: DeskScene, act: DeskAct): Action {
  const row = document.getElementById(`unit-${active}`)
  const button = row?.querySelector<HTMLElement>(`[data-desk-act="${act}"]`)
  return button ? () => button.click() : null
}

function formOf({ active }: DeskScene, kind: string): HTMLFormElement | null {
  const mark = document
    .getElementById(`unit-${active}`)
    ?.querySelector(`input[name="kind"][value="${kind}"]`)
  return mark?.closest('form') ?? null
}

function approving(scene: DeskScene): Action {
  const form = formOf(scene, 'approve')
  const button = form?.querySelector<HTMLButtonElement>('button:not([aria-disabled])')
  return button ? () => form?.requestSubmit(button) : null
}

/** Leads to a form, which is then filled in and sent by hand. */
function openingForm(scene: DeskScene, kind: string): Action {
  const form = formOf(scene, kind)
  if (!form) return null
  return () => {
    form.closest('details')?.setAttribute('open', '')
    form.querySelector<HTMLElement>('select, textarea, input:not([type="hidden"])')?.focus()
  }
}

function goingTo({ activate }: DeskScene, unit: number | null): Action {
  return unit === null ? null : () => activate(unit)
}

function beside({ visible, active }: DeskScene, step: 1 | -1): number | null {
  const at = visible.findIndex((pair) => pair.number === active)
  if (at === -1) return (step === 1 ? visible[0] : visible.at(-1))?.number ?? null
  return visible[at + step]?.number ?? null
}

function nextWithFinding({ visible, active }: DeskScene): number | null {
  const found = visible.filter(
    ({ target }) => target && target.text !== '' && openFindings(target).length > 0,
  )
  return (found.find((pair) => pair.number > (active ?? 0)) ?? found[0])?.number ?? null
}

function typing({ box }: DeskScene, text: string | undefined): Action {
  return box && text ? () => insertText(box, text) : null
}

/** The box of a target that somebody is in. */
export function boxAt(place: EventTarget | null): HTMLTextAreaElement | null {
  const isBox = place instanceof HTMLTextAreaElement && place.dataset['deskEditor'] !== undefined
  return isBox ? place : null
}

/** The box that a translator writes the pair's target in. */
export function boxOf(active: number | null): HTMLTextAreaElement | null {
  const row = document.getElementById(`unit-${active}`)
  return row?.querySelector<HTMLTextAreaElement>('[data-desk-editor="write"]') ?? null
}
