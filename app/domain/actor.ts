import { z } from 'zod'
import type { Locale } from './locale.ts'

export const letterRoles = ['coordinator', 'translator', 'reviewer', 'observer'] as const
export type LetterRole = (typeof letterRoles)[number]
export const LetterRole = z.enum(letterRoles)

/** The two roles that are held for one locale; the others are held for the whole letter. */
const localeRoles = ['translator', 'reviewer'] as const satisfies readonly LetterRole[]

export function isLocaleRole(role: LetterRole): boolean {
  return (localeRoles as readonly LetterRole[]).includes(role)
}

/** A role that a person holds in a letter; `locale` is `null` for the roles of the whole letter. */
export interface Grant {
  readonly letter: number
  readonly role: LetterRole
  readonly locale: Locale | null
}

/** On whose behalf something is done, with what they may do. */
export interface Actor {
  /** The account; `null` for the operator at the command line and for a visitor. */
  readonly id: number | null
  readonly administrator: boolean
  /** Whoever works at the machine itself: the command line and the start of the server. */
  readonly operator: boolean
  readonly grants: readonly Grant[]
}

export const operator: Actor = { id: null, administrator: false, operator: true, grants: [] }

export const visitor: Actor = { id: null, administrator: false, operator: false, grants: [] }

/** The roles somebody holds in a letter, or in any, in the given locale where a role is bound to one. */
export function rolesIn(actor: Actor, letter: number | 'any', locale?: Locale): LetterRole[] {
  const held = actor.grants.filter(
    (grant) =>
      (letter === 'any' || grant.letter === letter) &&
      (grant.locale === null || locale === undefined || grant.locale === locale),
  )
  return [...new Set(held.map((grant) => grant.role))]
}
