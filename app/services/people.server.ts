import { type Account, mayMakeLink } from '#app/domain/account.ts'
import { isLocaleRole, type LetterRole } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { inEuOrder, targetLocales } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Translation } from '#app/domain/translation.ts'
import { lonePerson, type ShownWaiver, shownWaivers } from '#app/domain/waiver.ts'
import { listAccounts } from '#db/queries/accounts.ts'
import {
  deleteGrant,
  type HeldGrant,
  insertGrant,
  listAllGrants,
  listLetterGrants,
} from '#db/queries/grants.ts'
import { spendLinks } from '#db/queries/links.ts'
import { listTranslations } from '#db/queries/translations.ts'
import { addAccount, findAccountByEmail } from './accounts.server.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { makeLink } from './links.server.ts'
import { loadWaivers, type Waivers } from './waivers.server.ts'

/** Who works on a letter, and in which locales. */
export interface PeopleView {
  readonly head: LetterHead
  readonly open: readonly { readonly locale: Locale; readonly dueOn: string | null }[]
  readonly unopened: readonly Locale[]
  readonly people: readonly LetterPerson[]
  /** Where one person works alone, or was let do so. */
  readonly lone: readonly LoneLocale[]
}

export interface LoneLocale {
  readonly locale: Locale
  /** Who could do without a second person; `null` once somebody else works there, too. */
  readonly lone: string | null
  /** The waiver that nobody has ended. */
  readonly waiver: ShownWaiver | null
}

export interface LetterPerson {
  readonly account: number
  readonly name: string
  readonly organisation: string
  /** Only the coordinator's page has it. */
  readonly email: string
  /** Has never signed in: the link has not been used yet. */
  readonly invited: boolean
  /** Whether this coordinator may make a new link for them. */
  readonly mayLink: boolean
  readonly disabled: boolean
  readonly grants: readonly {
    readonly id: number
    readonly role: LetterRole
    readonly locale: Locale | null
  }[]
}

export async function readPeople(ctx: Context, letterId: number): Promise<Result<PeopleView>> {
  const allowed = authorize(ctx.actor, 'people.manage', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const translations = await listTranslations(ctx.db, letterId)
  const open = new Set(translations.map((one) => one.locale))
  const grants = await listLetterGrants(ctx.db, letterId)
  const accounts = await listAccounts(ctx.db)
  const everywhere = await listAllGrants(ctx.db)
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const held = new Set(grants.map((grant) => grant.account))
  return accept({
    head: headOf(letter, edition),
    open: translations.map(({ locale, dueOn }) => ({ locale, dueOn })),
    unopened: targetLocales(letter.sourceLocale).filter((locale) => !open.has(locale)),
    lone: loneLocales(translations, grants, await loadWaivers(ctx, letterId), names),
    people: accounts
      .filter((account) => held.has(account.id))
      .map((account) => ({
        account: account.id,
        name: account.name,
        organisation: account.organisation,
        email: account.email,
        invited: !account.hasPassword,
        mayLink: mayMakeLink(ctx.actor, account, everywhere.get(account.id) ?? [], letterId),
        disabled: account.disabledAt !== null,
        grants: grants.filter((grant) => grant.account === account.id).map(shortGrant),
      })),
  })
}

function loneLocales(
  translations: readonly Translation[],
  grants: readonly HeldGrant[],
  waiversOf: (translation: Translation) => Waivers,
  names: ReadonlyMap<number, string>,
): LoneLocale[] {
  return translations
    .map((translation) => {
      const standing = waiversOf(translation).all.filter(({ end }) => end === null)
      const person = lonePerson(grants, translation.locale)
      return {
        locale: translation.locale,
        lone: person === null ? null : (names.get(person) ?? ''),
        waiver: shownWaivers(standing, names)[0] ?? null,
      }
    })
    .filter(({ lone, waiver }) => lone !== null || waiver !== null)
}

function shortGrant({ id, role, locale }: HeldGrant) {
  return { id, role, locale }
}

export interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: LetterRole
  /** For the roles that are held for a locale; open ones only. */
  readonly locales: readonly Locale[]
}

/** Who was added, and the token of their link, if they have never signed in. */
export interface AddedPerson {
  readonly account: number
  readonly name: string
  readonly token: string | null
}

/** Gives somebody a role in a letter; who is new gets an account and a link to copy. */
export function addPerson(
  ctx: Context,
  letterId: number,
  given: NewPerson,
): Promise<Result<AddedPerson>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'people.manage', { letter: letterId })
    if (!allowed.ok) return allowed
    const places = await grantPlaces(within, letterId, given)
    if (!places.ok) return places
    const found = await findAccountByEmail(within, given.email, { letter: letterId })
    const added = found.ok
      ? found
      : await addAccount(within, { email: given.email, name: given.name, letter: letterId })
    if (!added.ok) return added
    const account = added.value
    for (const locale of places.value) {
      const id = await insertGrant(within.db, account.id, {
        letter: letterId,
        role: given.role,
        locale,
      })
      await record(within, {
        kind: 'person-added',
        letter: letterId,
        data: { account: account.id, role: given.role, locale, grant: id },
      })
    }
    const token = await linkFor(within, account, letterId)
    return token.ok
      ? accept({ account: account.id, name: account.name, token: token.value })
      : token
  })
}

async function linkFor(
  ctx: Context,
  { id, hasPassword, invitedTo }: Account,
  letter: number,
): Promise<Result<string | null>> {
  if (hasPassword) return accept(null)
  const token = await makeLink(ctx, id, { letter })
  if (token.ok || token.refusal !== 'actor/not-allowed') return token
  // A link that another letter's coordinator still holds must not open this letter, too.
  if (invitedTo !== null && invitedTo !== letter) await spendLinks(ctx.db, id, timestamp(ctx))
  return accept(null)
}

/** Where the role is held: in each of the open locales asked for, or once for the whole letter. */
async function grantPlaces(
  ctx: Context,
  letterId: number,
  { role, locales }: NewPerson,
): Promise<Result<(Locale | null)[]>> {
  if (!isLocaleRole(role)) return accept([null])
  const open = new Set((await listTranslations(ctx.db, letterId)).map((one) => one.locale))
  const closed = locales.find((locale) => !open.has(locale))
  if (closed) return refuse('locale/not-open', { locale: closed })
  if (locales.length === 0) return refuse('person/locale-missing')
  return accept([...new Set(locales)].sort(inEuOrder))
}

/** Takes a role away. A letter keeps at least one coordinator. */
export function removePerson(
  ctx: Context,
  letterId: number,
  grantId: number,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'people.manage', { letter: letterId })
    if (!allowed.ok) return allowed
    const grants = await listLetterGrants(within.db, letterId)
    const grant = grants.find((one) => one.id === grantId)
    if (!grant) return refuse('person/not-found')
    const coordinators = grants.filter((one) => one.role === 'coordinator')
    if (grant.role === 'coordinator' && coordinators.length === 1) {
      return refuse('person/last-coordinator')
    }
    await deleteGrant(within.db, grantId)
    const { account, role, locale } = grant
    await record(within, {
      kind: 'person-removed',
      letter: letterId,
      data: { account, role, locale, grant: grantId },
    })
    return accept(true)
  })
}
