import { accept, type Result, refuse } from '#app/domain/result.ts'
import { countTry, forgetTries } from '#db/queries/tries.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'

const minutes = 15

/**
 * An account takes ten tries in a quarter of an hour. An address takes more: behind a proxy or in one
 * office many people have the same.
 */
const limits = { account: 10, address: 100 } as const

type Counted = keyof typeof limits

/** Counts a try before it is made, so that many at once cannot slip through. */
export function countTries(
  ctx: Context,
  given: Readonly<Record<Counted, string>>,
): Promise<Result<true>> {
  return transact(ctx, async ({ db }) => {
    const at = timestamp(ctx)
    const since = new Date(ctx.now().getTime() - minutes * 60_000).toISOString()
    const account = await countTry(db, keyOf('account', given.account), { at, since })
    const address = await countTry(db, keyOf('address', given.address), { at, since })
    return accept({ account, address })
  }).then((counted) => {
    if (!counted.ok) return counted
    const over = counted.value.account > limits.account || counted.value.address > limits.address
    return over ? refuse('account/too-many-tries', { minutes }) : accept(true)
  })
}

export function forgetAccountTries(ctx: Context, account: string): Promise<void> {
  return forgetTries(ctx.db, keyOf('account', account))
}

function keyOf(counted: Counted, value: string): string {
  return sha256(`${counted}:${value}`)
}
