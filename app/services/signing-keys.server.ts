import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import type { Database } from '#db/connection.ts'
import { insertSigningKey, listSigningKeys } from '#db/queries/signing-keys.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { record } from './history.server.ts'

/** The id of the key that the installation signs with; `null` before it has had any. */
export async function currentKeyId(db: Database): Promise<string | null> {
  const keys = await listSigningKeys(db)
  return keys.at(-1)?.id ?? null
}

/** Lets the installation sign with the context's key from now on. Two processes may say so at once. */
export function addSigningKey(ctx: Context): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'key.change')
    if (!allowed.ok) return allowed
    const { id, spki } = within.key
    const known = await listSigningKeys(within.db)
    if (known.some((key) => key.id === id)) return accept(true)
    await insertSigningKey(within.db, { id, spki }, timestamp(within))
    await record(within, { kind: 'signing-key-added', letter: null, data: { key: id } })
    return accept(true)
  })
}
