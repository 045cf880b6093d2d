import type { LetterRole } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'

/** Somebody of a letter, with the roles they hold in it. */
export interface Person {
  readonly account: number
  readonly name: string
  readonly organisation: string
  readonly email: string
  readonly invited: boolean
  readonly mayLink: boolean
  readonly disabled: boolean
  readonly grants: readonly PersonGrant[]
}

export interface PersonGrant {
  readonly id: number
  readonly role: LetterRole
  readonly locale: Locale | null
}

export interface OpenLocale {
  readonly locale: Locale
  readonly dueOn: string | null
}

/** Who works in one open locale. */
export interface Coverage extends OpenLocale {
  readonly translators: readonly Person[]
  readonly reviewers: readonly Person[]
}

/** Who works where; people whose account is disabled work nowhere. */
export function coverage(open: readonly OpenLocale[], people: readonly Person[]): Coverage[] {
  const able = people.filter((person) => !person.disabled)
  const holding = (role: LetterRole, locale: Locale) =>
    able.filter(({ grants }) =>
      grants.some((grant) => grant.role === role && grant.locale === locale),
    )
  return open.map(({ locale, dueOn }) => ({
    locale,
    dueOn,
    translators: holding('translator', locale),
    reviewers: holding('reviewer', locale),
  }))
}

/** Four eyes need a translator, and a reviewer who is somebody else. */
export function isUnderstaffed({ translators, reviewers }: Coverage): boolean {
  return !reviewers.some((reviewer) =>
    translators.some((translator) => translator.account !== reviewer.account),
  )
}
