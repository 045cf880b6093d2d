import { z } from 'zod'
import type { PasteProposal } from '#app/services/paste.server.ts'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'

const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** A form sends its line breaks as CR LF; a text has LF. */
const Text = z.string().transform((text) => text.replaceAll('\r\n', '\n'))

const Given = z.object({
  step: z.literal('align'),
  text: z.string().default(''),
  file: z.instanceof(File).optional(),
})

/** The rows as they stood on the page: `unit`, `version` and `text` come once for each. */
const Rows = z.object({
  step: z.string().regex(/^(?:enter|(?:up|down):\d{1,9})$/),
  /** The number of the edition whose units the rows are. */
  edition: Id,
  unit: many(Id),
  version: many(Count),
  text: many(Text),
  enter: many(Id),
  left: many(Text),
  name: many(Text),
})

/** A finished translation as it was pasted, or the rows that were made of it. */
export const PasteForm = z.union([Given, Rows])

export type PasteForm = z.output<typeof PasteForm>

export function isGiven(form: PasteForm): form is z.output<typeof Given> {
  return form.step === 'align'
}

/** The bytes of the file, or of what was pasted into the field. */
export async function bytesOf({ text, file }: z.output<typeof Given>): Promise<Uint8Array> {
  if (file && file.size > 0) return new Uint8Array(await file.arrayBuffer())
  return new TextEncoder().encode(text)
}

export function proposalOf({ unit, version, text, enter, left, name }: z.output<typeof Rows>) {
  const wanted = new Set(enter)
  const rows = unit.map((number, index) => ({
    unit: number,
    version: version[index] ?? 0,
    text: text[index] ?? '',
    enter: wanted.has(number),
  }))
  return { rows, leftOver: left, names: name } satisfies PasteProposal
}

/** Which row is to move, and where to: a step that only changes the page. */
export function shiftOf(step: string): { unit: number; direction: 'up' | 'down' } | null {
  const [direction, unit] = step.split(':')
  if (direction !== 'up' && direction !== 'down') return null
  return { unit: Number(unit), direction }
}
