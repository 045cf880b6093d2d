import { z } from 'zod'
import type { AddresseeCommand } from '#app/services/addressees.server.ts'
import { many } from './form.server.ts'
import type { Typed } from './reply.server.ts'

const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

const Text = z.string().max(5000)

/** A form of the page of an addressee: what is not named here is a value by its key. */
export const AddresseeForm = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('edit'),
      part: z.string().max(30),
      madeFrom: Count,
      source: z.string().max(500).default(''),
      confirm: many(Text),
    })
    .catchall(Text),
  z.object({ kind: z.literal('restore'), madeFrom: Count, change: Count }),
])

export type AddresseeForm = z.output<typeof AddresseeForm>

export function addresseeCommand(form: AddresseeForm): AddresseeCommand {
  if (form.kind === 'restore') return { kind: 'restore', change: form.change }
  return { kind: 'edit', source: form.source, confirm: form.confirm, texts: textsOf(form) }
}

/** What comes back with a refusal, for the form that was sent. */
export function typedIn(form: AddresseeForm): Typed | undefined {
  if (form.kind === 'restore') return undefined
  const { part, source, confirm } = form
  return { part, source, confirm: confirm.join(' '), ...textsOf(form) }
}

function textsOf(form: Extract<AddresseeForm, { kind: 'edit' }>): Record<string, string> {
  const { kind: _kind, part: _part, madeFrom: _from, source: _source, confirm: _, ...texts } = form
  return texts as Record<string, string>
}
