import { type Actor, type Grant, operator } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'

/** When tests happen, unless they say otherwise. */
export const noon = new Date('2021-12-01T12:00:00.000Z')

/** A fresh database in memory, and the operator to act in it. */
export async function createContext(): Promise<Context> {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  return { db, actor: operator, now: () => noon }
}

/** The same database, for somebody else. */
export function as(ctx: Context, actor: Actor): Context {
  return { ...ctx, actor }
}

/** A signed-in person with the given grants, for tests that need no account of theirs in the database. */
export function person(id: number, ...grants: Grant[]): Actor {
  return { id, administrator: false, operator: false, grants }
}
