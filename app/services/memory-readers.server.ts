import type { Locale } from '#app/domain/locale.ts'
import type { Readable } from '#app/domain/memory/lookup.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listReleasedLetters, type MemoryPair } from '#db/queries/memory.ts'
import type { Context } from './context.server.ts'

/** What of the memory somebody may read. */
export interface MemoryReader {
  /** The letters that an index may look in for them, besides what is released. */
  readonly letters: (...locales: readonly Locale[]) => Readable
  /** Whether they may be shown a translation into this language of that letter. */
  readonly mayRead: (place: Pick<MemoryPair, 'letter' | 'to'>) => boolean
}

/**
 * A pair is read by whoever may read the translation it came from, and by everybody once the coordinator
 * has released its letter.
 */
export async function memoryReader({ db, actor }: Context): Promise<Result<MemoryReader>> {
  const allowed = authorize(actor, 'memory.see')
  if (!allowed.ok) return allowed
  const open = await listReleasedLetters(db)
  const reads = (letter: number, locale: Locale) =>
    may(actor, 'translation.read', { letter, locale })
  return accept({
    letters: (...locales) => {
      if (actor.operator) return 'all'
      const own = new Set(actor.grants.map(({ letter }) => letter))
      return [...own].filter((letter) => locales.some((locale) => reads(letter, locale)))
    },
    mayRead: ({ letter, to }) => open.has(letter) || reads(letter, to),
  })
}
