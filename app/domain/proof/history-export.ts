import { z } from 'zod'
import { Hash } from './hash.ts'

const ExportedEvent = z.strictObject({
  sequence: z.int().positive(),
  at: z.string(),
  account: z.int().nullable(),
  kind: z.string(),
  data: z.record(z.string(), z.json()),
  previous: Hash,
  hash: Hash,
})

/** A whole chain as a file, for whoever checks it elsewhere. */
export const HistoryExport = z.strictObject({
  format: z.literal('demarche/history/1'),
  chain: z.string(),
  events: z.array(ExportedEvent),
})

export type HistoryExport = z.output<typeof HistoryExport>
