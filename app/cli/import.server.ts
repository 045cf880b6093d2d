import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { layouts } from '#app/domain/segmentation/cut.ts'
import { Encoding } from '#app/domain/segmentation/encodings.ts'
import { transact } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'

const Arguments = z.object({
  file: z.string('the file with the letter'),
  title: z.string('the title of the letter'),
  source: Locale,
  encoding: Encoding.optional(),
  layout: z.enum(layouts).optional(),
})

/** Brings a letter in with the cut confirmed; until a locale is open it can be reopened in the browser. */
export const importCommand: Command = {
  usage: 'import FILE --title T --source en [--encoding NAME] [--layout lines|wrapped]',
  summary: 'bring a letter in and print its id',
  async run(args, terminal, open) {
    const given = readArguments(
      args,
      {
        positionals: ['file'],
        options: {
          title: { type: 'string' },
          source: { type: 'string' },
          encoding: { type: 'string' },
          layout: { type: 'string' },
        },
      },
      Arguments,
    )
    const bytes = await readFile(given.file)
    const imported = await transact(await open(), async (ctx) => {
      const letter = await importLetter(ctx, { ...given, bytes, sourceLocale: given.source })
      if (!letter.ok) return letter
      const confirmed = await confirmCut(ctx, letter.value.id)
      return confirmed.ok ? letter : confirmed
    })
    if (imported.ok) terminal.out(`${imported.value.id}\n`)
    return imported
  },
}
