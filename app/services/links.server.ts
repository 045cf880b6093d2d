import { type Account, isLinkLive, linkLife, mayMakeLink } from '#app/domain/account.ts'
import { checkPassword } from '#app/domain/password.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { findAccount, updateAccount } from '#db/queries/accounts.ts'
import { listGrants } from '#db/queries/grants.ts'
import { findLink, insertLink, spendLinks } from '#db/queries/links.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { hashPassword } from './password.server.ts'
import { actingAs, startSession } from './sessions.server.ts'
import { type Started, setPassword } from './sign-in.server.ts'
import { makeToken } from './token.server.ts'

/**
 * Makes a link that signs somebody in once, within 72 hours, and gives its token. Their older links are
 * of no use from then on. `letter` is the letter that a coordinator invites them to.
 */
export function makeLink(
  ctx: Context,
  accountId: number,
  { letter }: { letter?: number } = {},
): Promise<Result<string>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(
      within.actor,
      'account.invite',
      letter === undefined ? {} : { letter },
    )
    if (!allowed.ok) return allowed
    const account = await findAccount(within.db, accountId)
    if (!account) return refuse('account/not-found')
    const grants = await listGrants(within.db, accountId)
    if (!mayMakeLink(within.actor, account, grants, letter)) return refuse('actor/not-allowed')
    if (account.disabledAt !== null) return refuse('account/disabled')
    const token = makeToken()
    const expires = within.now().getTime() + linkLife * 3_600_000
    await spendLinks(within.db, accountId, timestamp(within))
    const link = {
      hash: sha256(token),
      account: accountId,
      expiresAt: new Date(expires).toISOString(),
      usedAt: null,
    }
    await insertLink(within.db, link, timestamp(within))
    await record(within, { kind: 'link-made', letter: null, data: { account: accountId } })
    return accept(token)
  })
}

/** Whom a link belongs to. Looking at it does not use it. */
export async function openLink(ctx: Context, token: string): Promise<Result<Account>> {
  const allowed = authorize(ctx.actor, 'session.start')
  if (!allowed.ok) return allowed
  const link = await findLink(ctx.db, sha256(token))
  if (!link || !isLinkLive(link, ctx.now())) return refuse('link/used-or-expired')
  const account = await findAccount(ctx.db, link.account)
  const live = account && account.disabledAt === null
  return live ? accept(account) : refuse('link/used-or-expired')
}

interface Introduction {
  readonly name: string
  readonly organisation: string
  readonly password: string
}

/** Takes the person's name and new password, uses the link up, and signs them in. */
export async function redeemLink(
  ctx: Context,
  token: string,
  given: Introduction,
): Promise<Result<Started>> {
  const opened = await openLink(ctx, token)
  if (!opened.ok) return opened
  const name = given.name.trim()
  if (name === '') return refuse('account/name-missing')
  const organisation = given.organisation.trim()
  const checked = checkPassword(given.password, { ...opened.value, name, organisation })
  if (!checked.ok) return checked

  const hash = await hashPassword(given.password)
  return transact(ctx, async (within) => {
    // Somebody may have used it while the password was being hashed.
    const still = await openLink(within, token)
    if (!still.ok) return still
    const account = { ...still.value, name, organisation }
    const self = actingAs(within, account.id)
    await updateAccount(self.db, account)
    await record(self, { kind: 'link-used', letter: null, data: { account: account.id } })
    await setPassword(self, account.id, hash)
    return accept({ token: await startSession(self, account.id), account })
  })
}
