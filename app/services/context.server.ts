import type { Actor } from '#app/domain/actor.ts'
import { type Result, refuse } from '#app/domain/result.ts'
import type { SigningKey } from '#app/domain/signature.ts'
import { beginTransaction, type Database, isStorageFull } from '#db/connection.ts'

/** Tells what is kept elsewhere than in the database; it is given the one that was committed to. */
type Later = (db: Database) => void

/** What every service is given: where to read and write, for whom, what to sign with, what time it is. */
export interface Context {
  readonly db: Database
  readonly actor: Actor
  readonly key: SigningKey
  readonly now: () => Date
  /** Inside a transaction: what is told once it is committed. */
  readonly later?: Later[]
}

/**
 * Runs the work in one transaction; a refusal rolls it back, and so does a full disk, which is one.
 * The work gets its own context, so that it cannot step outside.
 */
export async function transact<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<Result<T>>,
): Promise<Result<T>> {
  const trx = await beginTransaction(ctx.db)
  const later: Later[] = []
  try {
    const result = await work({ ...ctx, db: trx, later })
    await (result.ok ? trx.commit() : trx.rollback())
    if (result.ok) for (const tell of later) onceCommitted(ctx, tell)
    return result
  } catch (error) {
    const isFull = isStorageFull(error)
    // SQLite may have rolled back by itself then.
    await trx.rollback().catch((broken: unknown) => (isFull ? undefined : Promise.reject(broken)))
    if (isFull && ctx.later === undefined) return refuse('storage/full')
    throw error
  }
}

/** For what is noted beside a read: a full disk forgoes the note, not the page. */
export async function whereThereIsRoom(note: Promise<void>): Promise<void> {
  try {
    await note
  } catch (error) {
    if (!isStorageFull(error)) throw error
  }
}

/** Has something told once the outermost transaction is committed; at once outside one. */
export function onceCommitted(ctx: Context, tell: Later): void {
  if (ctx.later) ctx.later.push(tell)
  else tell(ctx.db)
}

/** Now, as it is stored: UTC, ISO 8601 with milliseconds. */
export function timestamp(ctx: Context): string {
  return ctx.now().toISOString()
}
