import { type AppLoadContext, redirect } from '@remix-run/node'
import { openContext } from '#app/boot.server.ts'
import type { Account } from '#app/domain/account.ts'
import { visitor } from '#app/domain/actor.ts'
import { type Session, sessionLife } from '#app/domain/session.ts'
import type { Context } from '#app/services/context.server.ts'
import { resumeSession } from '#app/services/sessions.server.ts'
import { clearCookie, readCookie, writeCookie } from './cookies.server.ts'

const name = '__Host-sid'

/** What a signed-in request brings: the context to act in, and who it is. */
export interface SignedInRequest {
  readonly ctx: Context
  readonly account: Account
  readonly session: Session
}

/** For pages of people who are signed in; anybody else is sent to sign in and then back. */
export async function requireContext(request: Request): Promise<Context> {
  return (await requireSession(request)).ctx
}

/** The same, with the account and the session. */
export async function requireSession(request: Request): Promise<SignedInRequest> {
  const found = await findSession(request)
  if (found) return found
  const { pathname, search } = new URL(request.url)
  const to = request.method === 'GET' || request.method === 'HEAD' ? pathname + search : pathname
  throw redirect(`/sign-in?${new URLSearchParams({ to })}`)
}

/** For pages that visitors may see too. */
export async function optionalContext(request: Request): Promise<Context> {
  return (await findSession(request))?.ctx ?? (await openContext(visitor))
}

export async function findSession(request: Request): Promise<SignedInRequest | undefined> {
  const token = sessionToken(request)
  if (!token) return undefined
  const ctx = await openContext(visitor)
  const found = await resumeSession(ctx, token)
  return found && { ...found, ctx: { ...ctx, actor: found.actor } }
}

export function sessionToken(request: Request): string | undefined {
  return readCookie(request, name)
}

/** The `Set-Cookie` of a session that has begun. */
export function sessionCookie(token: string): string {
  return writeCookie(name, token, sessionLife.absolute / 1000)
}

export function endedSessionCookie(): string {
  return clearCookie(name)
}

/** Where a request comes from, as far as the limits on signing in are concerned. */
export function addressOf(context: AppLoadContext): string {
  return typeof context['address'] === 'string' ? context['address'] : 'unknown'
}
