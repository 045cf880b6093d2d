import { z } from 'zod'
import { loadSample } from '#app/services/sample.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'

export const sample: Command = {
  usage: 'sample',
  summary: 'load the sample letter and print its id',
  async run(args, terminal, open) {
    readArguments(args, { positionals: [], options: {} }, z.object({}))
    const loaded = await loadSample(await open())
    if (loaded.ok) terminal.out(`${loaded.value.letter}\n`)
    return loaded
  },
}
