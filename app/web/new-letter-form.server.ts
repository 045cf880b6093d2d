import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import type { Refusal } from '#app/domain/result.ts'
import { layouts } from '#app/domain/segmentation/cut.ts'
import { maxInputBytes } from '#app/domain/segmentation/decode.ts'
import { Encoding } from '#app/domain/segmentation/encodings.ts'
import { likelyEncodings } from '#app/domain/segmentation/likely-encodings.ts'

const Typed = z.string().default('')

/** What a form that brings in a text has of it. */
export const TextFields = z.object({
  layout: z.enum(layouts).optional().catch(undefined),
  text: z.string().optional(),
  file: z.instanceof(File).optional().catch(undefined),
  /** A file that came with an earlier try, in base64, so that nobody has to choose it again. */
  kept: Typed,
  keptName: Typed,
  encoding: Encoding.optional().catch(undefined),
})

export type TextFields = z.output<typeof TextFields>

/**
 * The form that brings in a letter, read leniently: whatever is missing in it, the page comes back
 * with the rest.
 */
export const LetterForm = TextFields.extend({ title: Typed, sourceLocale: Typed })

export type LetterForm = z.output<typeof LetterForm>

/** What a form brings in. */
export interface LetterInput {
  readonly bytes: Uint8Array
  /** The file with its bytes in base64; `null` where the text was pasted. */
  readonly file: { readonly name: string; readonly data: string } | null
  readonly encoding: Encoding | undefined
}

/** A file goes before one that was kept, and that before the text beside it. */
export async function readInput(form: TextFields): Promise<LetterInput> {
  if (form.file && form.file.name !== '') {
    const bytes = new Uint8Array(await form.file.arrayBuffer())
    // What is refused for its size is not sent back.
    const data = bytes.length > maxInputBytes ? '' : Buffer.from(bytes).toString('base64')
    return { bytes, file: { name: form.file.name, data }, encoding: undefined }
  }
  if (form.kept !== '') {
    const bytes = new Uint8Array(Buffer.from(form.kept, 'base64'))
    return { bytes, file: { name: form.keptName, data: form.kept }, encoding: form.encoding }
  }
  return { bytes: new TextEncoder().encode(form.text), file: null, encoding: 'utf-8' }
}

/** The language, if the form is one that our page could have sent. */
export function localeOf(form: LetterForm): Locale | null {
  const hasText = form.text !== undefined || form.file !== undefined || form.kept !== ''
  const locale = Locale.safeParse(form.sourceLocale)
  return hasText && locale.success ? locale.data : null
}

/** The text of a form as it comes back with a refusal. */
export function problemOf(
  refusal: Refusal | null,
  { layout, text = '' }: TextFields,
  { bytes, file }: LetterInput,
) {
  const isUnclear = refusal?.refusal === 'input/encoding-unknown'
  return {
    refusal,
    candidates: isUnclear ? likelyEncodings(bytes) : [],
    typed: { layout: layout ?? null, text, kept: isRightFile(refusal) ? file : null },
  }
}

const hopeless: readonly string[] = ['input/binary', 'input/empty', 'input/too-large']

/** Whether a refused file can still be the letter; else another one is wanted. */
function isRightFile(refusal: Refusal | null): boolean {
  return refusal === null || !hopeless.includes(refusal.refusal)
}
