import type { Word } from '#app/domain/spelling/words-in.ts'
import { insertText } from './insert-text.ts'

/** Marks a word in a box as that reads by now; whether it is there still. */
export function selectWord(field: HTMLTextAreaElement, { text, start }: Word): boolean {
  const at = placeOf(field.value, text, start)
  if (at === -1) return false
  field.focus()
  field.setSelectionRange(at, at + text.length)
  return true
}

/** Puts another word in its place as if it were typed. */
export function replaceWord(field: HTMLTextAreaElement, word: Word, other: string): void {
  if (selectWord(field, word)) insertText(field, other)
}

/** Where it stood, or else where it stands first. */
function placeOf(value: string, text: string, start: number): number {
  return value.startsWith(text, start) ? start : value.indexOf(text)
}
