import { canonical } from '#app/domain/canonical.ts'
import { chainOf } from '#app/domain/event.ts'
import type { HistoryExport } from '#app/domain/proof/history-export.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listEvents } from '#db/queries/events.ts'
import { mayProve, proofName } from './checkpoints.server.ts'
import { type Context, transact } from './context.server.ts'
import type { Download } from './downloads.server.ts'
import { record } from './history.server.ts'

/** The whole history of a letter as one canonical file. It holds no text and no name, only their hashes. */
export function exportHistory(ctx: Context, letter: number): Promise<Result<Download>> {
  return transact(ctx, async (within) => {
    const allowed = await mayProve(within, letter)
    if (!allowed.ok) return allowed
    await record(within, { kind: 'downloaded', letter, data: { file: 'history' } })
    const chain = chainOf(letter)
    const events = await listEvents(within.db, chain)
    const history: HistoryExport = {
      format: 'demarche/history/1',
      chain,
      events: events.map(({ chain: _, data, ...event }) => ({
        ...event,
        data: JSON.parse(canonical(data)),
      })),
    }
    return accept({
      fileName: `${proofName(letter)}-history.json`,
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${canonical(history)}\n`),
    })
  })
}
