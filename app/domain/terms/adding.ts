import type { Actor } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { may } from '#app/domain/permissions.ts'

/** What comes of a term that somebody adds: it stands, or waits for a coordinator. */
export type Adding = 'accepted' | 'proposed'

/** Where somebody may add a term from the desk; `null`: not there. */
export interface TermAdding {
  readonly letter: Adding | null
  readonly everybody: Adding | null
}

export const termScopes = ['letter', 'everybody'] as const
export type TermScope = (typeof termScopes)[number]

/** Coordinators add, those who translate and review propose; what is everybody's, any coordinator edits. */
export function termAdding(actor: Actor, letter: number, locale: Locale): TermAdding {
  const proposed = may(actor, 'term.propose', { letter, locale }) ? 'proposed' : null
  const how = (scope: number | 'any') =>
    may(actor, 'term.edit', { letter: scope }) ? 'accepted' : proposed
  return { letter: how(letter), everybody: how('any') }
}
