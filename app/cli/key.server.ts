import { z } from 'zod'
import { openWithNewKey } from '#app/boot.server.ts'
import { accept } from '#app/domain/result.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'

const shape = { positionals: [], options: { new: { type: 'boolean' } } } as const
const Arguments = z.object({ new: z.boolean().default(false) })

export const key: Command = {
  usage: 'key [--new]',
  summary: 'show the public key that sign-offs are signed with; --new goes on with another',
  async run(args, terminal, open) {
    const given = readArguments(args, shape, Arguments)
    const { key: used } = given.new ? await openWithNewKey() : await open()
    terminal.out(`${used.id}\n-----BEGIN PUBLIC KEY-----\n${used.spki}\n-----END PUBLIC KEY-----\n`)
    return accept(true)
  },
}
