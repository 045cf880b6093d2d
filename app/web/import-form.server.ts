import { z } from 'zod'

/** A file of addressees to look at, or the same again, in base64, to take. */
export const ImportForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('preview'), file: z.instanceof(File) }),
  z.object({
    kind: z.literal('take'),
    name: z.string().max(500),
    kept: z.base64(),
    stamp: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    confirm: z.literal('yes').optional(),
    source: z.string().max(500).default(''),
  }),
])

/** A file that was chosen, or the same again with its name. */
type Imported =
  | { readonly kind: 'preview'; readonly file: File }
  | { readonly kind: 'take'; readonly name: string; readonly kept: string }

/** The file with its name, however it came. */
export async function importedFile(form: Imported): Promise<{ name: string; bytes: Uint8Array }> {
  if (form.kind === 'take') {
    return { name: form.name, bytes: new Uint8Array(Buffer.from(form.kept, 'base64')) }
  }
  return { name: form.file.name, bytes: new Uint8Array(await form.file.arrayBuffer()) }
}
