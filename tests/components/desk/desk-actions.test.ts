// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { actionOf, boxAt, boxOf, type DeskScene } from '#app/components/desk/desk-actions.ts'
import type { DeskAct } from '#app/components/desk/keymap.ts'
import type { DeskPair } from '#app/domain/desk.ts'

const pairs: DeskPair[] = [1, 2, 3].map((number) => ({
  number,
  kind: 'paragraph',
  source: `Source ${number}`,
  translate: true,
  fallback: '',
  law: null,
  names: [],
  elsewhere: [],
  queries: [],
  terms: [],
  limit: null,
  variants: [],
  target: null,
}))

const desk = `
  <ol>
    <li id="unit-2">
      <form>
        <textarea data-desk-editor="write"></textarea>
        <button name="kind" value="confirm-next">Confirm and go on</button>
        <button name="kind" value="confirm">Confirm</button>
        <button name="kind" value="keep-draft">Keep as draft</button>
      </form>
      <form><input type="hidden" name="kind" value="approve"><button>Approve</button></form>
      <details>
        <form>
          <input type="hidden" name="kind" value="reject">
          <select name="category"></select><button>Return</button>
        </form>
      </details>
    </li>
  </ol>`

let went: (number | null | string)[]
let sent: string[]

beforeEach(() => {
  document.body.innerHTML = desk
  went = []
  sent = []
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      sent.push(event.submitter?.textContent ?? '')
    })
  }
})

function scene(active: number | null, box: HTMLTextAreaElement | null = boxOf(active)): DeskScene {
  return {
    box,
    active,
    visible: pairs,
    seat: { mayWrite: true, mayReview: false },
    activate: (unit) => went.push(unit),
    open: (dialog) => went.push(dialog),
    panels: {
      shown: null,
      marked: '',
      toggle: (name) => went.push(`panel ${name}`),
      close: () => went.push('panel closed'),
    },
    onToggled: (what, on) => went.push(`${what} ${on}`),
  }
}

function run(act: DeskAct, at: DeskScene): boolean {
  const action = actionOf(act, at)
  action?.()
  return action !== null
}

test('one goes from pair to pair, and not beyond the first and the last', () => {
  run('next', scene(2))
  run('previous', scene(2))
  run('next', scene(null))
  run('previous', scene(null))
  expect(went).toEqual([3, 1, 1, 3])
  expect(run('next', scene(3))).toBe(false)
  expect(run('previous', scene(1))).toBe(false)
})

test('a button of the box is pressed for whoever writes in it', () => {
  for (const act of ['confirm-next', 'confirm-stay', 'keep-draft'] as const) run(act, scene(2))
  expect(sent).toEqual(['Confirm and go on', 'Confirm', 'Keep as draft'])
})

test('nothing is confirmed from outside the box, or from the box of a correction', () => {
  expect(run('confirm-next', scene(2, null))).toBe(false)
  const box = boxOf(2)
  if (box) box.dataset['deskEditor'] = 'correct'
  expect(run('confirm-next', scene(2, box))).toBe(false)
  expect(sent).toEqual([])
})

test('a text is approved where its button may be pressed, and only there', () => {
  expect(run('approve', scene(2))).toBe(true)
  expect(sent).toEqual(['Approve'])
  document.querySelector('form:nth-of-type(2) button')?.setAttribute('aria-disabled', 'true')
  expect(run('approve', scene(2))).toBe(false)
  expect(run('approve', scene(3))).toBe(false)
})

test('to return a text leads to the form that asks why, and sends nothing', () => {
  expect(run('return', scene(2))).toBe(true)
  expect(document.querySelector('details')?.open).toBe(true)
  expect(document.activeElement?.getAttribute('name')).toBe('category')
  expect(sent).toEqual([])
  expect(run('note', scene(2))).toBe(false)
})

test('what is shown and hidden says so, and the dialogs are opened', () => {
  run('invisible', scene(2))
  run('invisible', scene(2))
  run('palette', scene(null))
  run('close', scene(2))
  expect(went).toEqual(['invisible true', 'invisible false', 'palette', null])
  expect(run('close', scene(null))).toBe(false)
})

test('there is something to type into only where a target is written', () => {
  expect(boxAt(boxOf(2))).toBe(boxOf(2))
  expect(boxAt(document.body)).toBeNull()
  expect(boxOf(3)).toBeNull()
  expect(run('no-break-space', scene(3))).toBe(false)
  expect(run('copy-source', scene(3))).toBe(false)
})

test('what stands beside the pairs is opened from wherever one is', () => {
  expect(run('preview', scene(null))).toBe(true)
  expect(went).toEqual(['panel preview'])
})
