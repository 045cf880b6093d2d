import { z } from 'zod'

const Ticked = z
  .literal('on')
  .optional()
  .transform((value) => value !== undefined)

const Day = z.union([z.literal('').transform(() => null), z.iso.date()])

/** The form of a letter's details; `day` is the embargo's, `undefined` where what was typed is none. */
export const DetailsFields = z
  .object({
    do: z.enum(['save', 'preview']),
    brief: z.string().transform((text) => text.replaceAll('\r\n', '\n')),
    embargoOn: z.string(),
    correctAndApprove: Ticked,
    secondSignature: Ticked,
    /** The stamp of the details as the page showed them. */
    seen: z.string(),
  })
  .transform((form) => ({ ...form, day: Day.safeParse(form.embargoOn).data }))
