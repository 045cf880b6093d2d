import { canonical } from '#app/domain/canonical.ts'
import { chainOf } from '#app/domain/event.ts'
import { authorize } from '#app/domain/permissions.ts'
import {
  Checkpoint,
  checkpointText,
  type Standing,
  standingOf,
} from '#app/domain/proof/checkpoint.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listEvents } from '#db/queries/events.ts'
import { findLetter } from '#db/queries/letters.ts'
import { listSigningKeys } from '#db/queries/signing-keys.ts'
import { type Context, transact } from './context.server.ts'
import type { Download } from './downloads.server.ts'
import { record } from './history.server.ts'
import { isSignedBy } from './signing-key.server.ts'

/** Signs how far the history of a letter has come, or with `null` that of the installation. */
export function makeCheckpoint(ctx: Context, letter: number | null): Promise<Result<Download>> {
  return transact(ctx, async (within) => {
    const allowed = await mayProve(within, letter)
    if (!allowed.ok) return allowed
    const data = { file: 'checkpoint', key: within.key.id }
    // Logged first, so that the checkpoint covers its own making.
    const last = await record(within, { kind: 'downloaded', letter, data })
    const { id, spki } = within.key
    const open = {
      format: 'demarche/checkpoint/1' as const,
      chain: last.chain,
      sequence: last.sequence,
      head: last.hash,
      at: last.at,
      publicKey: { id, spki },
    }
    const signature = within.key.sign(checkpointText(open))
    const checkpoint: Checkpoint = { ...open, signature }
    return accept({
      fileName: `${proofName(letter)}-checkpoint-${last.sequence}.json`,
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${canonical(checkpoint)}\n`),
    })
  })
}

/** Whether a letter, or the installation, is there and this person may prove its history. */
export async function mayProve(ctx: Context, letter: number | null): Promise<Result<true>> {
  const allowed = authorize(ctx.actor, 'history.verify', letter === null ? {} : { letter })
  if (!allowed.ok || letter === null) return allowed
  return (await findLetter(ctx.db, letter)) ? accept(true) : refuse('letter/not-found')
}

/** The beginning of the names of files that prove a history. */
export function proofName(letter: number | null): string {
  return letter === null ? 'installation' : `letter-${letter}`
}

/** What a history is beside a checkpoint that was kept elsewhere. */
export interface CheckpointVerdict {
  readonly standing: Exclude<Standing, 'other-chain'>
  readonly sequence: number
  readonly at: string
}

/** Holds a history against a checkpoint, as it was read from a file. */
export async function verifyCheckpoint(
  ctx: Context,
  letter: number | null,
  file: string,
): Promise<Result<CheckpointVerdict>> {
  const allowed = await mayProve(ctx, letter)
  if (!allowed.ok) return allowed
  const read = readCheckpoint(file)
  if (!read.ok) return read
  const checkpoint = read.value
  const { publicKey, signature, sequence, at } = checkpoint
  if (!isSignedBy(publicKey, checkpointText(checkpoint), signature)) {
    return refuse('checkpoint/not-genuine')
  }
  const keys = [ctx.key, ...(await listSigningKeys(ctx.db))]
  if (!keys.some(({ id }) => id === publicKey.id)) {
    return refuse('checkpoint/other-installation', { key: publicKey.id })
  }
  const chain = chainOf(letter)
  const standing = standingOf(checkpoint, { chain, events: await listEvents(ctx.db, chain) })
  if (standing === 'other-chain') {
    return refuse('checkpoint/other-history', { chain: checkpoint.chain })
  }
  return accept({ standing, sequence, at })
}

function readCheckpoint(file: string): Result<Checkpoint> {
  try {
    const parsed = Checkpoint.safeParse(JSON.parse(file))
    return parsed.success ? accept(parsed.data) : refuse('checkpoint/unreadable')
  } catch {
    return refuse('checkpoint/unreadable')
  }
}
