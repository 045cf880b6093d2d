import {
  chainOf,
  type Event,
  firstPrevious,
  type Happening,
  sealedText,
} from '#app/domain/event.ts'
import { appendEvent, lastEvent } from '#db/queries/events.ts'
import { type Context, timestamp } from './context.server.ts'
import { sha256 } from './digest.server.ts'

/** Appends what happened to the history, in the transaction of what it tells of. */
export async function record(ctx: Context, { kind, letter, data }: Happening): Promise<Event> {
  const chain = chainOf(letter)
  const last = await lastEvent(ctx.db, chain)
  const open = {
    chain,
    sequence: (last?.sequence ?? 0) + 1,
    at: timestamp(ctx),
    account: ctx.actor.id,
    kind,
    data,
    previous: last?.hash ?? firstPrevious,
  }
  const event = { ...open, hash: sha256(sealedText(open)) }
  await appendEvent(ctx.db, event)
  return event
}
