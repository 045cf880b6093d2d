import { z } from 'zod'
import type { TableCommand } from '#app/domain/signatories/table.ts'
import type { SignatoryValues } from '#app/domain/signatories/values.ts'
import { SignatoryKind } from '#app/domain/signatory.ts'
import { Count } from './fields.server.ts'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'

const Text = z.string().max(2000)
const Group = z.union([z.literal('').transform(() => null), Id])

const fields = {
  group: Group,
  kind: SignatoryKind,
  name: Text,
  acronym: Text,
  country: Text,
  descriptor: Text,
}
const stamped = { version: Count, anyway: z.literal('yes').optional() }
const one = { ...stamped, id: Id }

/** What the page of the signatories can send. */
export const SignatoriesForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), ...stamped, ...fields }),
  z.object({ do: z.literal('change'), ...one, ...fields }),
  z.object({ do: z.literal('remove'), ...one }),
  z.object({ do: z.enum(['up', 'down']), ...one }),
  z.object({ do: z.literal('sort'), ...stamped }),
])
export type SignatoriesForm = z.output<typeof SignatoriesForm>

export function tableCommand(form: SignatoriesForm): TableCommand {
  switch (form.do) {
    case 'add':
      return { kind: 'add', values: [valuesFrom(form)] }
    case 'change':
      return { kind: 'change', id: form.id, values: valuesFrom(form) }
    case 'remove':
      return { kind: 'remove', id: form.id }
    case 'up':
    case 'down':
      return { kind: 'move', id: form.id, by: form.do }
    case 'sort':
      return { kind: 'sort' }
  }
}

/** What was typed, to be shown again; `null` where nothing was. */
export function typedIn(form: SignatoriesForm) {
  if (form.do === 'add') return { id: null, fields: valuesFrom(form) }
  if (form.do === 'change') return { id: form.id, fields: valuesFrom(form) }
  return null
}

function valuesFrom(form: Extract<SignatoriesForm, { name: string }>): SignatoryValues {
  const { group, kind, name, acronym, country, descriptor } = form
  return { group, kind, name, acronym, country, descriptor }
}

/** A file of signatories to look at, or the same again, in base64, with the rows that were ticked. */
export const SignatoriesImportForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('preview'), file: z.instanceof(File), group: Group }),
  z.object({
    kind: z.literal('take'),
    name: z.string().max(500),
    kept: z.base64(),
    group: Group,
    version: Count,
    line: many(Count),
  }),
])
