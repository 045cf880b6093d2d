import { z } from 'zod'
import { canonical } from '#app/domain/canonical.ts'
import type { Link } from '#app/domain/chain-faults.ts'
import { Hash } from './hash.ts'

/** How far a chain had come, signed by the installation; kept elsewhere it shows what was done since. */
export const Checkpoint = z.strictObject({
  format: z.literal('demarche/checkpoint/1'),
  chain: z.string(),
  /** The number and the hash of the newest event. */
  sequence: z.int().positive(),
  head: Hash,
  at: z.iso.datetime(),
  publicKey: z.strictObject({ id: Hash, spki: z.base64() }),
  /** Over `checkpointText`. */
  signature: z.strictObject({ key: Hash, value: z.base64() }),
})

export type Checkpoint = z.output<typeof Checkpoint>

/** What is signed of a checkpoint: all of it but the signature. */
export function checkpointText({
  format,
  chain,
  sequence,
  head,
  at,
  publicKey,
}: Omit<Checkpoint, 'signature'>): string {
  return canonical({ format, chain, sequence, head, at, publicKey })
}

/**
 * What a chain is beside a checkpoint of it. `cut`: it ends before the event that the checkpoint saw.
 * `rewritten`: that event is another now, so that some event up to it was changed and sealed anew.
 */
export type Standing = 'holds' | 'cut' | 'rewritten' | 'other-chain'

export function standingOf(
  { chain, sequence, head }: Checkpoint,
  history: { readonly chain: string; readonly events: readonly Link[] },
): Standing {
  if (history.chain !== chain) return 'other-chain'
  if (history.events.some(({ hash }) => hash === head)) return 'holds'
  const isReached = history.events.some((event) => event.sequence >= sequence)
  return isReached ? 'rewritten' : 'cut'
}
