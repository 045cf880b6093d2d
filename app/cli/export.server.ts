import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { accept } from '#app/domain/result.ts'
import { exportJson } from '#app/services/exports.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

const Arguments = z.object({
  letter: LetterId,
  locale: Locale,
  format: z.enum(['json']),
  output: z.string().optional(),
})

export const exportCommand: Command = {
  usage: 'export LETTER --locale de --format json [-o FILE]',
  summary: 'write a translation to a file, or to standard output',
  async run(args, terminal, open) {
    const given = readArguments(
      args,
      {
        positionals: ['letter'],
        options: {
          locale: { type: 'string' },
          format: { type: 'string' },
          output: { type: 'string', short: 'o' },
        },
      },
      Arguments,
    )
    const exported = await exportJson(await open(), given.letter, given.locale)
    if (!exported.ok) return exported
    if (given.output === undefined) terminal.out(exported.value)
    else await writeFile(given.output, exported.value)
    return accept(true)
  },
}
