import type { Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Translation } from '#app/domain/translation.ts'
import {
  lonePerson,
  mayEndWaiver,
  mayWaive,
  type Waiver,
  waiverInForce,
} from '#app/domain/waiver.ts'
import { listLetterGrants } from '#db/queries/grants.ts'
import { findLetter } from '#db/queries/letters.ts'
import { findTranslation } from '#db/queries/translations.ts'
import { insertWaiver, insertWaiverEnd, listLetterWaivers } from '#db/queries/waivers.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'

/** The waivers of a translation, oldest first, and the one that counts now. */
export interface Waivers {
  readonly all: readonly Waiver[]
  readonly inForce: Waiver | null
}

/** Gives those of each translation of a letter; asks for no permission. */
export async function loadWaivers(
  { db }: Context,
  letterId: number,
): Promise<(translation: Translation) => Waivers> {
  const waivers = await listLetterWaivers(db, letterId)
  const grants = waivers.length > 0 ? await listLetterGrants(db, letterId) : []
  return ({ id, locale }) => {
    const all = waivers.filter(({ translationId }) => translationId === id)
    return { all, inForce: waiverInForce(all, grants, locale) }
  }
}

/** Whether this person may approve what they wrote themselves. */
export async function isWaived(
  ctx: Context,
  letter: Pick<Letter, 'id'>,
  translation: Translation,
): Promise<boolean> {
  const { inForce } = (await loadWaivers(ctx, letter.id))(translation)
  return inForce !== null && inForce.account === ctx.actor.id
}

/** Lets the one person of a locale approve and sign what they wrote: a coordinator's logged override. */
export function waiveFourEyes(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: { readonly reason: string },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await findPlace(within, letterId, locale)
    if (!found.ok) return found
    const { coordinator, translation, waivers } = found.value
    const lone = lonePerson(await listLetterGrants(within.db, letterId), locale)
    const account = mayWaive({ waivers: waivers.all, lone, reason: given.reason })
    if (!account.ok) return account
    const reason = given.reason.trim()
    const event = await record(within, {
      kind: 'four-eyes-waived',
      letter: letterId,
      data: { locale, account: account.value, reason: sha256(reason) },
    })
    const waiver = { translationId: translation.id, account: account.value, waivedBy: coordinator }
    await insertWaiver(within.db, { ...waiver, reason, at: timestamp(within) }, event.hash)
    return accept(true)
  })
}

/** Asks for four eyes again. What was approved or signed before stays as it is. */
export function endWaiver(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: { readonly reason: string },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await findPlace(within, letterId, locale)
    if (!found.ok) return found
    const waiver = mayEndWaiver(found.value.waivers.all, given.reason)
    if (!waiver.ok) return waiver
    const { id, account } = waiver.value
    const reason = given.reason.trim()
    const event = await record(within, {
      kind: 'four-eyes-restored',
      letter: letterId,
      data: { locale, account, reason: sha256(reason) },
    })
    const end = { account: found.value.coordinator, reason, at: timestamp(within) }
    await insertWaiverEnd(within.db, id, end, event.hash)
    return accept(true)
  })
}

async function findPlace(ctx: Context, letterId: number, locale: Locale) {
  const allowed = authorize(ctx.actor, 'four-eyes.waive', { letter: letterId })
  if (!allowed.ok) return allowed
  const letter = await findLetter(ctx.db, letterId)
  const coordinator = ctx.actor.id
  if (!letter || coordinator === null) return refuse('actor/not-allowed')
  const translation = await findTranslation(ctx.db, letterId, locale)
  if (!translation) return refuse('locale/not-open', { locale })
  const waivers = (await loadWaivers(ctx, letterId))(translation)
  return accept({ coordinator, translation, waivers })
}
