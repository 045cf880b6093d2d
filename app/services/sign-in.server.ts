import { type Account, normaliseEmail } from '#app/domain/account.ts'
import { checkPassword } from '#app/domain/password.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import {
  findAccount,
  findAccountByEmail,
  findPasswordHash,
  updatePasswordHash,
} from '#db/queries/accounts.ts'
import { spendLinks } from '#db/queries/links.ts'
import { deleteSessions } from '#db/queries/sessions.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { record } from './history.server.ts'
import { hashPassword, isPassword, needsRehash } from './password.server.ts'
import { startSession } from './sessions.server.ts'
import { countTries, forgetAccountTries } from './tries.server.ts'

/** The cookie of a session that has just begun, and whose it is. */
export interface Started {
  readonly token: string
  readonly account: Account
}

/** One answer for a wrong password, an unknown address and a disabled account, in the same time. */
export async function signIn(
  ctx: Context,
  given: { email: string; password: string; address: string },
): Promise<Result<Started>> {
  const allowed = authorize(ctx.actor, 'session.start')
  if (!allowed.ok) return allowed
  const email = normaliseEmail(given.email)
  const counted = await countTries(ctx, { account: email, address: given.address })
  if (!counted.ok) return counted

  const account = await findAccountByEmail(ctx.db, email)
  const stored = account ? await findPasswordHash(ctx.db, account.id) : null
  const right = await isPassword(stored, given.password)
  if (!right || !account || account.disabledAt !== null) return refuse('account/wrong-sign-in')

  const stronger =
    stored !== null && needsRehash(stored) ? await hashPassword(given.password) : null
  return transact(ctx, async (within) => {
    if (stronger) await updatePasswordHash(within.db, account.id, stronger)
    await forgetAccountTries(within, email)
    return accept({ token: await startSession(within, account.id), account })
  })
}

/** Ends all sessions of the person and starts a new one. */
export async function changePassword(
  ctx: Context,
  given: { current: string; next: string; address: string },
): Promise<Result<Started>> {
  const allowed = authorize(ctx.actor, 'account.change-own')
  if (!allowed.ok) return allowed
  const account = await findAccount(ctx.db, ctx.actor.id ?? 0)
  if (!account) return refuse('account/not-found')
  const counted = await countTries(ctx, { account: account.email, address: given.address })
  if (!counted.ok) return counted
  const stored = await findPasswordHash(ctx.db, account.id)
  if (!(await isPassword(stored, given.current))) return refuse('account/wrong-password')
  const checked = checkPassword(given.next, account)
  if (!checked.ok) return checked

  const hash = await hashPassword(given.next)
  return transact(ctx, async (within) => {
    await forgetAccountTries(within, account.email)
    await setPassword(within, account.id, hash)
    return accept({ token: await startSession(within, account.id), account })
  })
}

/** A new password ends whatever the old one had opened, and every link. */
export async function setPassword(ctx: Context, accountId: number, hash: string): Promise<void> {
  await updatePasswordHash(ctx.db, accountId, hash)
  await deleteSessions(ctx.db, accountId)
  await spendLinks(ctx.db, accountId, timestamp(ctx))
  await record(ctx, { kind: 'password-changed', letter: null, data: { account: accountId } })
}
