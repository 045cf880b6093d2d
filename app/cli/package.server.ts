import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { accept } from '#app/domain/result.ts'
import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'
import {
  makePackage,
  type Package,
  type WaitingVersion,
  zipPackage,
} from '#app/services/packages.server.ts'
import { withVerifier } from '#app/verifier/verifier-page.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

const Formats = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.enum(versionExtensions)))

const Arguments = z.object({
  letter: LetterId,
  draft: z.boolean().default(false),
  formats: Formats.optional(),
  output: z.string('a folder, or a file that ends in .zip'),
})

export const packageCommand: Command = {
  usage: `package LETTER [--draft] [--formats ${versionExtensions.join(',')}] -o DIR|FILE.zip`,
  summary: 'write every version that is ready, with a manifest; --draft writes all',
  async run(args, terminal, open) {
    const given = readArguments(
      args,
      {
        positionals: ['letter'],
        options: {
          draft: { type: 'boolean' },
          formats: { type: 'string' },
          output: { type: 'string', short: 'o' },
        },
      },
      Arguments,
    )
    const made = await makePackage(await open(), given.letter, {
      draft: given.draft,
      formats: given.formats,
      voice: certificateVoice('en'),
      onProgress: (done, total) => terminal.progress(`${done} of ${total} files`),
    })
    if (!made.ok) return made
    const written = withVerifier(made.value, 'en')
    await writePackage(given.output, written)
    terminal.out(`${written.files.length} files in ${given.output}\n`)
    for (const waiting of made.value.waiting) terminal.err(waitingLine(waiting))
    return accept(true)
  },
}

async function writePackage(output: string, made: Package): Promise<void> {
  if (output.endsWith('.zip')) {
    await mkdir(dirname(output), { recursive: true })
    return writeFile(output, zipPackage(made))
  }
  const folders = new Set(made.files.map(({ path }) => dirname(join(output, path))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (const { path, bytes } of made.files) await writeFile(join(output, path), bytes)
}

function waitingLine({ state, locale, wait }: WaitingVersion): string {
  const name = state === null ? `letter-${locale}` : `${state}-${locale}`
  const count = 'count' in wait ? ` (${wait.count} units)` : ''
  return `${name} waits for ${wait.for}${count}`
}
