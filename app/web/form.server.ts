import { json } from '@remix-run/node'
import { z } from 'zod'

/**
 * Parses a form, with its files, or answers 400 at once. Fields that the schema does not name are
 * ignored; a name that comes several times needs `many`.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const form = schema.safeParse(collect(await readForm(request)))
  if (form.success) return form.data
  throw badRequest([...new Set(form.error.issues.map((issue) => issue.path.join('.')))])
}

/** A field that may come several times, once, or not at all. */
export function many<Item extends z.ZodType>(item: Item) {
  return z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(item))
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw badRequest([])
  }
}

function collect(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const entries = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name)
    const [only] = values
    return [name, values.length === 1 && only !== undefined ? only : values] as const
  })
  return Object.fromEntries(entries)
}

/** The names of the fields that could not be read; never what was in them. */
function badRequest(fields: readonly string[]): Response {
  return json({ fields }, { status: 400 })
}
