import {
  type Account,
  checkDisabling,
  checkEmail,
  normaliseEmail,
  provisionalName,
} from '#app/domain/account.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import {
  countAccounts,
  findAccount,
  findAccountByEmail as findByEmail,
  insertAccount,
  listAccounts as listAll,
  updateAccount,
} from '#db/queries/accounts.ts'
import { spendLinks } from '#db/queries/links.ts'
import { deleteSessions } from '#db/queries/sessions.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { record } from './history.server.ts'

interface NewAccount {
  readonly email: string
  readonly name?: string
  readonly administrator?: boolean
  /** The letter that a coordinator invites the person to. */
  readonly letter?: number
}

/** Adds somebody who cannot sign in yet: they need a link. */
export function addAccount(ctx: Context, given: NewAccount): Promise<Result<Account>> {
  return transact(ctx, async (within) => {
    const allowed = mayAdd(within, given)
    if (!allowed.ok) return allowed
    const email = checkEmail(given.email)
    if (!email.ok) return email
    if (await findByEmail(within.db, email.value)) return refuse('account/email-taken')
    const account = await insertAccount(within.db, {
      email: email.value,
      name: given.name?.trim() || provisionalName(email.value),
      administrator: given.administrator ?? false,
      createdAt: timestamp(within),
      invitedTo: may(within.actor, 'account.manage') ? null : (given.letter ?? null),
    })
    await record(within, {
      kind: 'account-added',
      letter: null,
      data: { account: account.id, administrator: account.administrator },
    })
    return accept(account)
  })
}

function mayAdd(ctx: Context, { administrator, letter }: NewAccount): Result<true> {
  if (letter === undefined || administrator) return authorize(ctx.actor, 'account.manage')
  return authorize(ctx.actor, 'account.invite', { letter })
}

/** For whoever names somebody by e-mail; in a letter of theirs a coordinator may do so too. */
export async function findAccountByEmail(
  ctx: Context,
  email: string,
  scope: { letter?: number } = {},
): Promise<Result<Account>> {
  const allowed = authorize(ctx.actor, 'account.invite', scope)
  if (!allowed.ok) return allowed
  const account = await findByEmail(ctx.db, normaliseEmail(email))
  return account ? accept(account) : refuse('account/not-found')
}

export async function listAccounts(ctx: Context): Promise<Result<Account[]>> {
  const allowed = authorize(ctx.actor, 'account.manage')
  return allowed.ok ? accept(await listAll(ctx.db)) : allowed
}

/** Whether anybody has been added yet. */
export async function hasAccounts(ctx: Context): Promise<boolean> {
  return (await countAccounts(ctx.db)) > 0
}

/** What people say of themselves. A name is wanted; the rest may be empty. */
export interface Profile {
  readonly name: string
  readonly organisation: string
  readonly uiLocale: string | null
}

export function changeProfile(ctx: Context, profile: Profile): Promise<Result<Account>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'account.change-own')
    if (!allowed.ok) return allowed
    const account = await findAccount(within.db, within.actor.id ?? 0)
    if (!account) return refuse('account/not-found')
    const name = profile.name.trim()
    if (name === '') return refuse('account/name-missing')
    const changed = { ...account, ...profile, name, organisation: profile.organisation.trim() }
    await updateAccount(within.db, changed)
    await record(within, {
      kind: 'account-changed',
      letter: null,
      data: { account: account.id, change: 'profile' },
    })
    return accept(changed)
  })
}

export function changeUiLocale(ctx: Context, uiLocale: string): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'account.change-own')
    if (!allowed.ok) return allowed
    const account = await findAccount(within.db, within.actor.id ?? 0)
    if (!account) return refuse('account/not-found')
    await updateAccount(within.db, { ...account, uiLocale })
    return accept(true)
  })
}

/** Ends whatever the person has open: their sessions and their links die with the account. */
export function disableAccount(ctx: Context, id: number): Promise<Result<Account>> {
  return setDisabled(ctx, id, async (within, account) => {
    const allowed = checkDisabling(account, await listAll(within.db))
    if (!allowed.ok) return allowed
    await deleteSessions(within.db, id)
    await spendLinks(within.db, id, timestamp(within))
    return accept(timestamp(within))
  })
}

export function enableAccount(ctx: Context, id: number): Promise<Result<Account>> {
  return setDisabled(ctx, id, async () => accept(null))
}

function setDisabled(
  ctx: Context,
  id: number,
  decide: (within: Context, account: Account) => Promise<Result<string | null>>,
): Promise<Result<Account>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'account.manage')
    if (!allowed.ok) return allowed
    const account = await findAccount(within.db, id)
    if (!account) return refuse('account/not-found')
    const decided = await decide(within, account)
    if (!decided.ok) return decided
    const changed = { ...account, disabledAt: decided.value }
    await updateAccount(within.db, changed)
    await record(within, {
      kind: 'account-changed',
      letter: null,
      data: { account: id, change: decided.value === null ? 'enabled' : 'disabled' },
    })
    return accept(changed)
  })
}
