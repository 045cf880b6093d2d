import { z } from 'zod'
import { asked, noteScopes } from '#app/domain/queries/note.ts'
import { noteMoves } from '#app/domain/queries/note-act.ts'
import { Text } from './fields.server.ts'
import { Id } from './params.server.ts'

/** Whom a note asks; a plain note asks nobody. */
const Asks = z.enum([...asked, 'nobody']).transform((whom) => (whom === 'nobody' ? null : whom))

/** What is done to a query and its answers wherever they are shown. */
export const answerForms = [
  z.object({ kind: z.literal('answer'), note: Id, body: Text }),
  z.object({ kind: z.literal(['resolve-query', 'reopen-query']), note: Id }),
] as const

/** What a form at a pair does with its notes. */
export const noteForms = [
  z.object({ kind: z.literal('note'), body: Text, scope: z.enum(noteScopes), asks: Asks }),
  z.object({ kind: z.literal('answer'), note: Id, body: Text }),
  z.object({ kind: z.literal('edit-note'), note: Id, body: Text }),
  z.object({ kind: z.literal(noteMoves), note: Id }),
] as const
