import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import type { AskCommand } from '#app/domain/parity/ask.ts'
import { maxTargetLength } from '#app/domain/target.ts'
import { Id } from './params.server.ts'

const Digest = z.string().regex(/^[0-9a-f]{64}$/)
const seen = { seen: Digest }
const marked = { ...seen, unit: Id, words: z.string().max(maxTargetLength) }
const answered = { locale: Locale }

/** What the page of parity can send. */
export const ParityForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept'), ...seen }),
  z.object({ do: z.literal('add'), ...marked }),
  z.object({ do: z.literal('change'), ...marked, id: Id }),
  z.object({ do: z.enum(['remove', 'up', 'down']), ...seen, id: Id }),
  z.object({
    do: z.enum(['tick', 'untick']),
    ...answered,
    ask: Id,
    number: Id,
    digest: Digest,
  }),
  z.object({
    do: z.literal('intend'),
    ...answered,
    unit: Id,
    fingerprint: z.string().max(maxTargetLength),
    reason: z.string().max(2000),
  }),
])
export type ParityForm = z.output<typeof ParityForm>

export type MarkingForm = Extract<ParityForm, { seen: string }>

export function askCommand(form: MarkingForm): AskCommand {
  switch (form.do) {
    case 'accept':
      return { kind: 'accept' }
    case 'add':
      return { kind: 'add', unit: form.unit, words: form.words }
    case 'change':
      return { kind: 'change', id: form.id, unit: form.unit, words: form.words }
    case 'remove':
      return { kind: 'remove', id: form.id }
    case 'up':
    case 'down':
      return { kind: 'move', id: form.id, by: form.do }
  }
}

/** What was typed or chosen, to be shown again beside a refusal. */
export function typedIn(form: ParityForm): Record<string, string> {
  const { do: _, ...fields } = form
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}
