import { join } from 'node:path'
import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { env } from '#app/env.server.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  addDictionary,
  type DictionaryStanding,
  dropDictionary,
  listDictionaries,
} from '#app/services/dictionaries.server.ts'
import { readArguments } from './arguments.server.ts'
import { type Command, type Terminal, UsageError } from './command.server.ts'

const Add = z.object({
  locale: Locale,
  aff: z.string().endsWith('.aff', 'a file that ends in .aff').optional(),
  dic: z.string().endsWith('.dic', 'a file that ends in .dic').optional(),
})

const Remove = z.object({ locale: Locale })

export const dictionaries: Command = {
  usage: 'dictionaries | dictionaries add LOCALE [FILE.aff FILE.dic] | dictionaries remove LOCALE',
  summary: 'the spelling dictionaries of the desk; they are kept in the data folder, in no backup',
  async run([verb, ...args], terminal, open) {
    switch (verb) {
      case undefined:
        return list(await open(), terminal)
      case 'add':
        return add(args, terminal, open)
      case 'remove': {
        const { locale } = readArguments(args, { positionals: ['locale'], options: {} }, Remove)
        return dropDictionary(await open(), env().data, locale)
      }
      default:
        throw new UsageError('It is dictionaries, dictionaries add or dictionaries remove')
    }
  },
}

async function add(
  args: readonly string[],
  terminal: Terminal,
  open: () => Promise<Context>,
): Promise<Result<unknown>> {
  const shape = { positionals: ['locale', 'aff', 'dic'], options: {} }
  const { locale, aff, dic } = readArguments(args, shape, Add)
  if (aff !== undefined && dic === undefined) {
    throw new UsageError('The .dic file is missing: a dictionary is two files')
  }
  const files = aff !== undefined && dic !== undefined ? { aff, dic } : null
  const where = { data: env().data, workplace: process.cwd(), files }
  const added = await addDictionary(await open(), locale, where)
  if (!added.ok) return added
  const { entries, origin, licence } = added.value
  terminal.out(`${locale}: ${entries} entries, from ${origin}\n`)
  const text = join(where.data, 'dictionaries', locale, 'LICENCE.txt')
  terminal.out(`Licence: ${licence || 'not named'}; what came with it is in ${text}\n`)
  return added
}

async function list(ctx: Context, terminal: Terminal): Promise<Result<unknown>> {
  const listed = await listDictionaries(ctx, env().data)
  if (!listed.ok) return listed
  terminal.out(listed.value.map((standing) => `${standingLine(standing)}\n`).join(''))
  return accept(true)
}

function standingLine({ locale, installed, source }: DictionaryStanding): string {
  if (installed) {
    const { entries, licence, origin, at } = installed
    return `${locale}  ${entries} entries, ${licence || 'licence unknown'}, from ${origin}, ${at.slice(0, 10)}`
  }
  if (!source) return `${locale}  none: we know of no Hunspell dictionary for it`
  return `${locale}  none: npm install --no-save ${source.npm} (or the Debian package ${source.debian}), then dictionaries add ${locale}`
}
