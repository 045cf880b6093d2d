import type { Asked, NoteScope } from './note.ts'

/** What can be done to a note that is there. */
export const noteMoves = [
  'delete-note',
  'restore-note',
  'pin-note',
  'unpin-note',
  'resolve-query',
  'reopen-query',
] as const
export type NoteMove = (typeof noteMoves)[number]

/** Somebody says that a query is settled, or asks it once more. */
interface QueryAnswer {
  readonly kind: 'resolve-query' | 'reopen-query'
  readonly note: number
}

/** What people do with the notes on a unit. */
export type NoteAct =
  | {
      readonly kind: 'note'
      readonly body: string
      readonly scope: NoteScope
      readonly asks: Asked | null
    }
  | { readonly kind: 'answer'; readonly note: number; readonly body: string }
  | { readonly kind: 'edit-note'; readonly note: number; readonly body: string }
  | QueryAnswer
  | { readonly kind: Exclude<NoteMove, QueryAnswer['kind']>; readonly note: number }

const kinds: readonly string[] = ['note', 'answer', 'edit-note', ...noteMoves]

export function isNoteAct<Act extends { readonly kind: string }>(
  act: Act | NoteAct,
): act is NoteAct {
  return kinds.includes(act.kind)
}
