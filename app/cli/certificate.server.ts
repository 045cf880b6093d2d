import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { accept } from '#app/domain/result.ts'
import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'
import { checkCertificate, downloadCertificate } from '#app/services/certificates.server.ts'
import { readArguments } from './arguments.server.ts'
import { type Command, UsageError } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

const Arguments = z.object({
  letter: LetterId.optional(),
  locale: Locale.nullable().default(null),
  check: z.string().optional(),
  output: z
    .string()
    .regex(/\.(json|pdf)$/, 'a file that ends in .json or .pdf')
    .optional(),
})

export const certificate: Command = {
  usage: 'certificate LETTER [--locale pl] [-o FILE.json|FILE.pdf], or --check FILE.json',
  summary: 'say who released which text of a letter, signed; or check what was said',
  async run(args, terminal, open) {
    const options = {
      locale: { type: 'string' },
      check: { type: 'string' },
      output: { type: 'string', short: 'o' },
    } as const
    const given = readArguments(args, { positionals: ['letter'], options }, Arguments)
    const { letter, locale, check, output } = given
    if (check !== undefined) {
      const checked = await checkCertificate(await open(), await readFile(check, 'utf8'))
      if (checked.ok) terminal.out(`${checked.value.letter.title}: the certificate is genuine\n`)
      return checked
    }
    if (letter === undefined) throw new UsageError('LETTER: the number of a letter')
    const extension = output?.endsWith('.pdf') ? 'pdf' : 'json'
    const how = { extension, voice: certificateVoice('en') } as const
    const made = await downloadCertificate(await open(), letter, locale, how)
    if (!made.ok) return made
    if (output === undefined) terminal.out(new TextDecoder().decode(made.value.bytes))
    else await writeFile(output, made.value.bytes)
    return accept(true)
  },
}
