import { z } from 'zod'
import type { TableCommand } from '#app/domain/signatories/table.ts'
import type { NewValues, SignatoryValues } from '#app/domain/signatories/values.ts'
import { SignatoryKind } from '#app/domain/signatory.ts'
import { Checkbox, Count } from './fields.server.ts'
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
  z.object({ do: z.literal('add'), ...stamped, ...fields, consentedEdition: Id.optional() }),
  z.object({ do: z.literal('change'), ...one, ...fields }),
  z.object({ do: z.literal('remove'), ...one }),
  z.object({ do: z.enum(['up', 'down']), ...one }),
  z.object({ do: z.literal('sort'), ...stamped }),
  z.object({
    do: z.literal('consent'),
    ...stamped,
    id: many(Id),
    only: Id.optional(),
    all: Checkbox,
    asked: many(Id),
    on: z.iso.date(),
    how: Text,
  }),
])
export type SignatoriesForm = z.output<typeof SignatoriesForm>

export function tableCommand(form: SignatoriesForm): TableCommand {
  switch (form.do) {
    case 'add':
      return {
        kind: 'add',
        values: [addedIn(form)],
      }
    case 'change':
      return { kind: 'change', id: form.id, values: valuesFrom(form) }
    case 'remove':
      return { kind: 'remove', id: form.id }
    case 'up':
    case 'down':
      return { kind: 'move', id: form.id, by: form.do }
    case 'sort':
      return { kind: 'sort' }
    case 'consent':
      return { kind: 'consent', ...consentIn(form) }
  }
}

type ConsentForm = Extract<SignatoriesForm, { do: 'consent' }>

/** The one whose button was pressed; else all who must be asked, or those who are ticked. */
export function consentIn({ id, only, all, asked, on, how }: ConsentForm) {
  const ticked = all ? asked : id
  return { ids: only === undefined ? ticked : [only], on, how }
}

/** What was typed, to be shown again; `null` where nothing was. */
export function typedIn(form: SignatoriesForm) {
  if (form.do === 'add') return { id: null, fields: addedIn(form) }
  if (form.do === 'change') return { id: form.id, fields: valuesFrom(form) }
  return null
}

function addedIn(form: Extract<SignatoriesForm, { do: 'add' }>): NewValues {
  return { ...valuesFrom(form), consentedEdition: form.consentedEdition }
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
