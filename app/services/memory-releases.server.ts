import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { findLetter } from '#db/queries/letters.ts'
import { insertRelease, listLetterPairs, listReleasedLetters } from '#db/queries/memory.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { record } from './history.server.ts'
import { tellIndex } from './memory-index.server.ts'

/**
 * Opens what the memory has of a letter to everybody who signs in here, or keeps it for the letter's own
 * people again.
 */
export function releaseMemory(
  ctx: Context,
  letter: number,
  released: boolean,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'memory.release', { letter })
    if (!allowed.ok) return allowed
    const account = within.actor.id
    if (account === null || !(await findLetter(within.db, letter))) {
      return refuse('letter/not-found')
    }
    const isReleased = (await listReleasedLetters(within.db)).has(letter)
    if (isReleased === released) return accept(true)
    await insertRelease(within.db, letter, { released, account, at: timestamp(within) })
    const kind = released ? 'memory-released' : 'memory-taken-back'
    await record(within, { kind, letter, data: {} })
    const pairs = (await listLetterPairs(within.db, letter)).map(({ id }) => id)
    tellIndex(within, (engine) =>
      released ? engine.release(letter) : engine.assign(pairs, letter),
    )
    return accept(true)
  })
}
