import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { UsageError } from './command.server.ts'

interface Shape {
  readonly positionals: readonly string[]
  readonly options: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; short?: string }>
  >
}

/**
 * Reads the words after a command: its positional arguments by name, and its options. Whatever does
 * not fit the schema is a `UsageError`.
 */
export function readArguments<Schema extends z.ZodType>(
  args: readonly string[],
  shape: Shape,
  schema: Schema,
): z.output<Schema> {
  const { values, positionals } = parse(args, shape)
  if (positionals.length > shape.positionals.length) {
    throw new UsageError(`There is one word too many: ${positionals.at(-1)}`)
  }
  const named = shape.positionals.map((place, index) => [place, positionals[index]] as const)
  const parsed = schema.safeParse({ ...values, ...Object.fromEntries(named) })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0] ?? '')
  const shown = shape.positionals.includes(name) ? name.toUpperCase() : `--${name}`
  throw new UsageError(`${shown}: ${issue?.message}`)
}

function parse(args: readonly string[], { options }: Shape) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
