import type { Session } from '#app/domain/session.ts'
import type { Database } from '#db/connection.ts'

interface SessionRow {
  id_hash: string
  account_id: number
  created_at: string
  seen_at: string
  expires_at: string
}

export async function insertSession(db: Database, session: Session): Promise<void> {
  await db<SessionRow>('sessions').insert({
    id_hash: session.hash,
    account_id: session.account,
    created_at: session.createdAt,
    seen_at: session.seenAt,
    expires_at: session.expiresAt,
  })
}

export async function findSession(db: Database, hash: string): Promise<Session | undefined> {
  const row = await db<SessionRow>('sessions').where({ id_hash: hash }).first()
  return row && toSession(row)
}

/** The newest first. */
export async function listSessions(db: Database, account: number): Promise<Session[]> {
  const rows = await db<SessionRow>('sessions')
    .where({ account_id: account })
    .orderBy('created_at', 'desc')
  return rows.map(toSession)
}

export async function touchSession(db: Database, hash: string, seenAt: string): Promise<void> {
  await db<SessionRow>('sessions').where({ id_hash: hash }).update({ seen_at: seenAt })
}

export async function deleteSession(db: Database, hash: string): Promise<void> {
  await db<SessionRow>('sessions').where({ id_hash: hash }).delete()
}

export async function deleteSessions(db: Database, account: number): Promise<void> {
  await db<SessionRow>('sessions').where({ account_id: account }).delete()
}

export async function deleteAllSessions(db: Database): Promise<void> {
  await db<SessionRow>('sessions').delete()
}

export async function deleteSessionsExpiredBefore(db: Database, time: string): Promise<void> {
  await db<SessionRow>('sessions').where('expires_at', '<', time).delete()
}

function toSession(row: SessionRow): Session {
  return {
    hash: row.id_hash,
    account: row.account_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  }
}
