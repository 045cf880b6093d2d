import { z } from 'zod'

/** A number from 0, such as a version. */
export const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** A form sends its line breaks as CR LF; a text has LF. */
export const Text = z.string().transform((text) => text.replaceAll('\r\n', '\n'))

export const Checkbox = z
  .literal('on')
  .optional()
  .transform((value) => value !== undefined)
