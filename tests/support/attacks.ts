import { createHash } from 'node:crypto'
import { type Event, sealedText } from '#app/domain/event.ts'
import type { Database } from '#db/connection.ts'
import { listEvents } from '#db/queries/events.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Lets go of what keeps the database from being written by hand. */
export async function dropTriggers(db: Database): Promise<void> {
  const triggers: { name: string }[] = await db.raw(
    `SELECT name FROM sqlite_master WHERE type = 'trigger'`,
  )
  for (const { name } of triggers) await db.raw(`DROP TRIGGER ${name}`)
}

/** What can be done to a history by who has it in their hands; each hides itself as well as it can. */
export const attacks = {
  edited: (events: Event[]) =>
    events.map((one) => (one.sequence === 3 ? { ...one, account: 1 } : one)),
  deleted: (events: Event[]) => renumbered(events.filter(({ sequence }) => sequence !== 4)),
  inserted: (events: Event[]) => {
    const [before, after] = [events.slice(0, 3), events.slice(3)]
    return renumbered([...before, forged(before.at(-1)), ...after])
  },
  reordered: ([one, two, three, four, ...rest]: Event[]) =>
    renumbered([one, two, four, three, ...rest].filter((event) => event !== undefined)),
  cut: (events: Event[]) => events.slice(0, -2),
  restamped: (events: Event[]) => restamped(attacks.edited(events)),
} as const

export type Attack = keyof typeof attacks

function renumbered(events: readonly Event[]): Event[] {
  return events.map((event, index) => ({ ...event, sequence: index + 1 }))
}

function forged(before: Event | undefined): Event {
  if (!before) throw new Error('Nothing to put it behind')
  const open = { ...before, sequence: before.sequence + 1, previous: before.hash, data: {} }
  return { ...open, hash: sha256(sealedText(open)) }
}

/** Every hash made anew, so that the chain agrees with itself. */
function restamped(events: readonly Event[]): Event[] {
  const made: Event[] = []
  for (const event of events) {
    const open = { ...event, previous: made.at(-1)?.hash ?? event.previous }
    made.push({ ...open, hash: sha256(sealedText(open)) })
  }
  return made
}

/** Puts an attacked history in the place of the one that is there. */
export async function attack(db: Database, chain: string, done: Attack): Promise<void> {
  const events = attacks[done](await listEvents(db, chain))
  await dropTriggers(db)
  await db('events').where({ chain }).delete()
  for (const { account, data, ...event } of events) {
    await db('events').insert({ ...event, account_id: account, data: JSON.stringify(data) })
  }
}
