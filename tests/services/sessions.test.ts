import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/domain/actor.ts'
import { sessionLabel } from '#app/domain/session.ts'
import { addAccount } from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import {
  endOwnSession,
  listOwnSessions,
  resumeSession,
  signOut,
  startSession,
} from '#app/services/sessions.server.ts'
import { findSession } from '#db/queries/sessions.ts'
import { as, createContext, noon, person } from '#tests/support/context.ts'

let ctx: Context
let self: Context
let token: string

beforeEach(async () => {
  const operator = await createContext()
  const added = await addAccount(operator, { email: 'ana@ngo.example' })
  if (!added.ok) throw new Error(added.refusal)
  ctx = as(operator, visitor)
  self = as(ctx, person(added.value.id))
  token = await startSession(ctx, added.value.id)
})

function at(minutes: number): Context {
  return { ...ctx, now: () => new Date(noon.getTime() + minutes * 60_000) }
}

test('a cookie that nobody was given starts nothing', async () => {
  expect(await resumeSession(ctx, 'x')).toBeUndefined()
  expect(await resumeSession(ctx, sha256(token))).toBeUndefined()
})

test('using a session keeps it for another hour', async () => {
  expect(await resumeSession(at(50), token)).toBeDefined()
  expect(await resumeSession(at(100), token)).toBeDefined()
  expect(await resumeSession(at(160), token)).toBeUndefined()
})

test('a session in use ends after twelve hours', async () => {
  for (let minutes = 0; minutes < 720; minutes += 30) await resumeSession(at(minutes), token)
  expect(await resumeSession(at(719), token)).toBeDefined()
  expect(await resumeSession(at(720), token)).toBeUndefined()
})

test('signing out ends the session', async () => {
  expect(await signOut(self, token)).toEqual({ ok: true, value: true })
  expect(await resumeSession(ctx, token)).toBeUndefined()
})

test('one ends another session of one’s own, and nobody else’s', async () => {
  const label = sessionLabel({ hash: sha256(token) })
  expect(await endOwnSession(as(ctx, person(2)), label)).toMatchObject({
    refusal: 'account/no-session',
  })
  expect(await endOwnSession(self, label)).toMatchObject({ ok: true })
  expect(await listOwnSessions(self)).toEqual({ ok: true, value: [] })
})

test('a new session takes those away that are long over', async () => {
  await startSession(at(721), self.actor.id ?? 0)
  expect(await findSession(ctx.db, sha256(token))).toBeUndefined()
})
