import { z } from 'zod'
import { accept } from '#app/domain/result.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'

export const migrate: Command = {
  usage: 'migrate',
  summary: 'bring the database up to date',
  async run(args, _terminal, open) {
    readArguments(args, { positionals: [], options: {} }, z.object({}))
    await open()
    return accept(true)
  },
}
