import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { accept } from '#app/domain/result.ts'
import { layouts } from '#app/domain/segmentation/cut.ts'
import { decode } from '#app/domain/segmentation/decode.ts'
import { Encoding } from '#app/domain/segmentation/encodings.ts'
import { segment as segmentText } from '#app/domain/segmentation/segment.ts'
import { type SegmentJson, segmentJson } from '#app/domain/segmentation/segment-json.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'

const Arguments = z.object({
  file: z.string('the file to cut'),
  json: z.boolean().default(false),
  encoding: Encoding.optional(),
  layout: z.enum(layouts).optional(),
})

export const segment: Command = {
  usage: 'segment FILE [--json] [--encoding NAME] [--layout lines|wrapped]',
  summary: 'show how a letter is cut, and store nothing',
  async run(args, terminal) {
    const given = readArguments(
      args,
      {
        positionals: ['file'],
        options: {
          json: { type: 'boolean' },
          encoding: { type: 'string' },
          layout: { type: 'string' },
        },
      },
      Arguments,
    )
    const decoded = decode(await readFile(given.file), given.encoding)
    if (!decoded.ok) return decoded
    const cut = segmentText(decoded.value.text, given.layout ? { layout: given.layout } : {})
    if (!cut.ok) return cut
    const content = segmentJson(cut.value)
    terminal.out(given.json ? `${JSON.stringify(content, null, 2)}\n` : plainText(content))
    return accept(true)
  },
}

function plainText({ units, signatories }: SegmentJson): string {
  const blocks = units.map(({ kind, text, translate }, index) => {
    const mark = translate ? '' : ' (do not translate)'
    return `${index + 1}. ${kind}${mark}\n${text}\n`
  })
  const rows = signatories.map(({ group, kind, name, acronym, country, descriptor }) => {
    const parts = [group, kind, acronym ? `${name} (${acronym})` : name, country, descriptor]
    return parts.filter(Boolean).join(' · ')
  })
  return `${[...blocks, ...rows].join('\n')}\n`
}
