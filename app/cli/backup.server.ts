import { join } from 'node:path'
import { z } from 'zod'
import { env } from '#app/env.server.ts'
import { type BackupContent, makeBackup, restoreBackup } from '#app/services/backups.server.ts'
import { currentKeyId } from '#app/services/signing-keys.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'

const shape = { positionals: ['file'], options: {} }
const Arguments = z.object({ file: z.string('the file of the backup') })

export const backup: Command = {
  usage: 'backup FILE',
  summary: 'copy everything into one file, and check the copy',
  async run(args, terminal, open) {
    const { file } = readArguments(args, shape, Arguments)
    const made = await makeBackup(await open(), file)
    if (made.ok) {
      terminal.out(`${file}: ${described(made.value)}\n`)
      terminal.out(`The signing key is not in it: keep a copy of ${env().keys} apart from it.\n`)
    }
    return made
  },
}

export const restore: Command = {
  usage: 'restore FILE',
  summary: 'put a backup in place of what is there, which is kept beside it',
  async run(args, terminal, open) {
    const { file } = readArguments(args, shape, Arguments)
    const ctx = await open()
    const moment = ctx.now().toISOString().replace(/\D/g, '').slice(0, 14)
    const keep = join(env().data, `before-restore-${moment}.sqlite`)
    const restored = await restoreBackup(ctx, file, keep)
    if (!restored.ok) return restored
    terminal.out(`${described(restored.value)} restored; what was there is in ${keep}\n`)
    terminal.out('Everybody has to sign in again.\n')
    const wanted = await currentKeyId(ctx.db)
    if (wanted !== null && wanted !== ctx.key.id) {
      terminal.out(`It signs with the key ${wanted}: put its key folder at ${env().keys}.\n`)
    }
    return restored
  },
}

function described({ letters, events }: BackupContent): string {
  return `${letters} letters, ${events} events`
}
