import type { Match } from '#app/domain/memory/pair-match.ts'
import { boxOf } from './desk-actions.ts'
import { insertText } from './insert-text.ts'

/**
 * Types a match into the box of its unit, so that the browser's undo takes it back: in place of all that
 * stands there, or a sentence where the caret is. The form keeps what it came from.
 */
export function insertMatch(unit: number, match: Match): void {
  const box = boxOf(unit)
  if (!box) return
  if (match.sentence === 0) box.select()
  insertText(box, match.target)
  const origin = originIn(unit)
  if (origin) origin.value = `${match.pair} ${match.score}`
}

/** What was inserted into the box of a unit since it was opened. */
export function matchIn(unit: number): string {
  return originIn(unit)?.value ?? ''
}

function originIn(unit: number): HTMLInputElement | null {
  const origin = boxOf(unit)?.form?.elements.namedItem('match')
  return origin instanceof HTMLInputElement ? origin : null
}
