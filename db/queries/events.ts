import { canonical } from '#app/domain/canonical.ts'
import type { Event, EventKind } from '#app/domain/event.ts'
import type { Database } from '#db/connection.ts'

interface EventRow {
  id: number
  chain: string
  sequence: number
  at: string
  account_id: number | null
  kind: EventKind
  data: string
  previous: string
  hash: string
}

export async function lastEvent(db: Database, chain: string): Promise<Event | undefined> {
  const row = await db<EventRow>('events').where({ chain }).orderBy('sequence', 'desc').first()
  return row && toEvent(row)
}

/** A chain from its first link. */
export async function listEvents(db: Database, chain: string): Promise<Event[]> {
  const rows = await db<EventRow>('events').where({ chain }).orderBy('sequence')
  return rows.map(toEvent)
}

export async function appendEvent(db: Database, event: Event): Promise<void> {
  const { account, data, ...rest } = event
  await db('events').insert({ ...rest, account_id: account, data: canonical(data) })
}

function toEvent({ id: _, account_id, data, ...rest }: EventRow): Event {
  return { ...rest, account: account_id, data: JSON.parse(data) }
}
