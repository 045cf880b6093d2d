import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { makeCheckpoint } from '#app/services/checkpoints.server.ts'
import { readArguments } from './arguments.server.ts'
import { chainChosen, chainFields } from './chain.server.ts'
import type { Command } from './command.server.ts'

const Arguments = z.object({ ...chainFields, output: z.string().optional() })

export const checkpoint: Command = {
  usage: 'checkpoint LETTER|--installation [-o FILE]',
  summary: 'sign how far a history has come; keep the file on another machine',
  async run(args, terminal, open) {
    const shape = {
      positionals: ['letter'],
      options: {
        installation: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
      },
    } as const
    const given = readArguments(args, shape, Arguments)
    const made = await makeCheckpoint(await open(), chainChosen(given))
    if (!made.ok) return made
    const { bytes } = made.value
    if (given.output === undefined) terminal.out(new TextDecoder().decode(bytes))
    else await writeFile(given.output, bytes)
    return made
  },
}
