import { z } from 'zod'
import { Count, Text } from './fields.server.ts'
import { Id } from './params.server.ts'

/** What a form at a pair does with the suggestions for its target. */
export const suggestionForms = [
  z.object({ kind: z.literal('suggest'), version: Count, text: Text, why: Text }),
  z.object({ kind: z.literal('accept-suggestion'), version: Count, suggestion: Id }),
  z.object({ kind: z.literal(['take-suggestion', 'withdraw-suggestion']), suggestion: Id }),
  z.object({ kind: z.literal('reject-suggestion'), suggestion: Id, reason: Text }),
] as const
