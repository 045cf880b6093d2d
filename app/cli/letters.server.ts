import { z } from 'zod'
import { accept } from '#app/domain/result.ts'
import { type LocaleOverview, listOverviews, readOverview } from '#app/services/overview.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

const json = { json: { type: 'boolean' } } as const
const Json = z.boolean().default(false)

export const letters: Command = {
  usage: 'letters [--json]',
  summary: 'list the letters',
  async run(args, terminal, open) {
    const shape = { positionals: [], options: json }
    const given = readArguments(args, shape, z.object({ json: Json }))
    const overviews = await listOverviews(await open())
    if (!overviews.ok) return overviews
    const listed = overviews.value.map(({ head, locales }) => ({
      id: String(head.id),
      title: head.title,
      edition: head.edition,
      locales,
    }))
    if (given.json) terminal.out(`${JSON.stringify(listed, null, 2)}\n`)
    else
      for (const { id, title, locales } of listed) {
        terminal.out(`${id}\t${title}\t${locales.length} locales\n`)
      }
    return accept(true)
  },
}

export const status: Command = {
  usage: 'status LETTER [--json]',
  summary: 'show how far each locale is',
  async run(args, terminal, open) {
    const shape = { positionals: ['letter'], options: json }
    const given = readArguments(args, shape, z.object({ letter: LetterId, json: Json }))
    const overview = await readOverview(await open(), given.letter)
    if (!overview.ok) return overview
    if (given.json) terminal.out(`${JSON.stringify(overview.value, null, 2)}\n`)
    else terminal.out(overview.value.map(statusLine).join(''))
    return accept(true)
  },
}

function statusLine({ locale, state, units }: LocaleOverview): string {
  const counted = Object.entries(units).map(([name, count]) => `${count} ${name}`)
  return `${locale}\t${state}\t${counted.join(', ')}\n`
}
