import { type Actor, type Grant, rolesIn } from './actor.ts'
import { may } from './permissions.ts'
import { accept, type Result, refuse } from './result.ts'

/** Who can sign in. The password's hash is no part of it. */
export interface Account {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly organisation: string
  readonly administrator: boolean
  /** The language the person wants the interface in; `null`: as their browser says. */
  readonly uiLocale: string | null
  readonly createdAt: string
  readonly disabledAt: string | null
  readonly hasPassword: boolean
  /** The letter whose coordinator invited the person; `null`: added by who manages accounts. */
  readonly invitedTo: number | null
}

/** A link that signs its holder in, once. */
export interface OneTimeLink {
  readonly hash: string
  readonly account: number
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** In hours. */
export const linkLife = 72

export function isLinkLive(link: OneTimeLink, now: Date): boolean {
  return link.usedAt === null && now.toISOString() < link.expiresAt
}

/** As e-mail addresses are stored and compared. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}

export function checkEmail(email: string): Result<string> {
  const normal = normaliseEmail(email)
  const wellFormed = normal.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(normal)
  return wellFormed ? accept(normal) : refuse('account/email-invalid')
}

/** What an account is called until its owner says their name. */
export function provisionalName(email: string): string {
  return email.slice(0, email.indexOf('@'))
}

/**
 * A link is as good as a password. Whoever manages accounts makes one for anybody; a coordinator for
 * somebody their own letter brought here, as long as that person has never signed in and `grants`, all
 * they hold, are in letters of this coordinator: nobody becomes somebody whom others trust, too.
 */
export function mayMakeLink(
  actor: Actor,
  account: Account,
  grants: readonly Grant[],
  letter?: number,
): boolean {
  if (may(actor, 'account.manage')) return true
  const coordinates = (id: number) => rolesIn(actor, id).includes('coordinator')
  const invited = letter !== undefined && account.invitedTo === letter && coordinates(letter)
  const isNew = !account.hasPassword && !account.administrator
  return invited && isNew && grants.every((grant) => coordinates(grant.letter))
}

/** Somebody must be left who can add people and make links. */
export function checkDisabling(account: Account, all: readonly Account[]): Result<true> {
  const others = all.some(
    (other) => other.id !== account.id && other.administrator && other.disabledAt === null,
  )
  return others || !account.administrator ? accept(true) : refuse('account/last-administrator')
}
