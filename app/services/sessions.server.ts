import type { Account } from '#app/domain/account.ts'
import type { Actor } from '#app/domain/actor.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import {
  beginSession,
  isSessionLive,
  needsTouch,
  type Session,
  sessionLabel,
  timeLeft,
  timeLeftAtMost,
} from '#app/domain/session.ts'
import { findAccount } from '#db/queries/accounts.ts'
import { listGrants } from '#db/queries/grants.ts'
import {
  deleteSession,
  deleteSessionsExpiredBefore,
  findSession,
  insertSession,
  listSessions,
  touchSession,
} from '#db/queries/sessions.ts'
import { type Context, timestamp, transact, whereThereIsRoom } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { makeToken } from './token.server.ts'

/** Who is signed in, and where. */
export interface SignedIn {
  readonly account: Account
  readonly actor: Actor
  readonly session: Session
}

/** What somebody may do; `undefined` if the account is not there or disabled. */
export async function loadActor(ctx: Context, accountId: number): Promise<Actor | undefined> {
  const account = await findAccount(ctx.db, accountId)
  if (!account || account.disabledAt !== null) return undefined
  return actorOf(ctx, account)
}

/** Whose cookie this is, as long as the session lives. */
export async function resumeSession(ctx: Context, token: string): Promise<SignedIn | undefined> {
  const session = await findSession(ctx.db, sha256(token))
  if (!session || !isSessionLive(session, ctx.now())) return undefined
  const account = await findAccount(ctx.db, session.account)
  if (!account || account.disabledAt !== null) return undefined
  if (needsTouch(session, ctx.now())) {
    await whereThereIsRoom(touchSession(ctx.db, session.hash, timestamp(ctx)))
  }
  return { account, actor: await actorOf(ctx, account), session }
}

/** How long a session lives on, in milliseconds. */
export interface SessionTime {
  readonly left: number
  /** The most that using it can make of that. */
  readonly atMost: number
}

/** Asked without using it, so that a page left alone does not keep its session. */
export async function readSessionTime(ctx: Context, token: string): Promise<SessionTime> {
  return timeOf(ctx, await findSession(ctx.db, sha256(token)))
}

/** Somebody is still there: their session counts from now. */
export async function extendSession(ctx: Context, token: string): Promise<Result<SessionTime>> {
  const allowed = authorize(ctx.actor, 'session.extend')
  if (!allowed.ok) return allowed
  const hash = sha256(token)
  await whereThereIsRoom(touchSession(ctx.db, hash, timestamp(ctx)))
  return accept(timeOf(ctx, await findSession(ctx.db, hash)))
}

function timeOf(ctx: Context, session: Session | undefined): SessionTime {
  if (!session) return { left: 0, atMost: 0 }
  return { left: timeLeft(session, ctx.now()), atMost: timeLeftAtMost(session, ctx.now()) }
}

/** Gives the cookie of a new session. Called where somebody has just proved who they are. */
export async function startSession(ctx: Context, accountId: number): Promise<string> {
  const token = makeToken()
  await deleteSessionsExpiredBefore(ctx.db, timestamp(ctx))
  await insertSession(ctx.db, beginSession(sha256(token), accountId, ctx.now()))
  await record(actingAs(ctx, accountId), {
    kind: 'signed-in',
    letter: null,
    data: { account: accountId },
  })
  return token
}

/** Ends the session with this cookie. */
export function signOut(ctx: Context, token: string): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'session.end')
    if (!allowed.ok) return allowed
    const session = await findSession(within.db, sha256(token))
    return session ? end(within, session) : accept(true)
  })
}

/** One's own sessions that live, the newest first. */
export async function listOwnSessions(ctx: Context): Promise<Result<Session[]>> {
  const allowed = authorize(ctx.actor, 'account.change-own')
  if (!allowed.ok) return allowed
  const sessions = await listSessions(ctx.db, ctx.actor.id ?? 0)
  return accept(sessions.filter((session) => isSessionLive(session, ctx.now())))
}

/** Ends one of one's own sessions, named by its label. */
export function endOwnSession(ctx: Context, label: string): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'session.end')
    if (!allowed.ok) return allowed
    const own = await listSessions(within.db, within.actor.id ?? 0)
    const session = own.find((candidate) => sessionLabel(candidate) === label)
    return session ? end(within, session) : refuse('account/no-session')
  })
}

/** The same moment and place, on behalf of the account that has just proved itself. */
export function actingAs(ctx: Context, accountId: number): Context {
  return {
    ...ctx,
    actor: { id: accountId, administrator: false, operator: false, grants: [] },
  }
}

async function end(ctx: Context, session: Session): Promise<Result<true>> {
  await deleteSession(ctx.db, session.hash)
  await record(ctx, { kind: 'signed-out', letter: null, data: { account: session.account } })
  return accept(true)
}

async function actorOf(ctx: Context, account: Account): Promise<Actor> {
  const grants = await listGrants(ctx.db, account.id)
  return { id: account.id, administrator: account.administrator, operator: false, grants }
}
