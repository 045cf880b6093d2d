import { canonical } from '#app/domain/canonical.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Ask, type AskCommand, changedAsks } from '#app/domain/parity/ask.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { insertTick, listAsks, replaceAsks } from '#db/queries/asks.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadAsks, loadForAnswer, tickDigest } from './parity.server.ts'
import { isWaived } from './waivers.server.ts'

/** Names the asks as they stand. */
export function asksStamp(asks: readonly Ask[]): string {
  return sha256(canonical(asks))
}

/** Marks, words anew, moves or removes an ask; `seen` is the stamp of the asks it was made from. */
export function changeAsks(
  ctx: Context,
  letterId: number,
  { command, seen }: { readonly command: AskCommand; readonly seen: string },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const loaded = await loadAsks(within, 'parity.mark', letterId)
    if (!loaded.ok) return loaded
    const { edition, units, asks } = loaded.value
    if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
    if (seen !== asksStamp(asks)) return refuse('ask/changed-meanwhile')
    const changed = changedAsks(asks, units, command)
    if (!changed.ok) return changed
    await replaceAsks(within.db, letterId, changed.value)
    const now = await listAsks(within.db, letterId)
    await record(within, {
      kind: 'asks-changed',
      letter: letterId,
      data: {
        command: command.kind,
        asks: now.map(({ id, unitId, words }) => ({ id, unit: unitId, words: sha256(words) })),
      },
    })
    return accept(true)
  })
}

/** What a reviewer says of an ask; `digest` is of the ask and the target that were on the page. */
export interface AskAnswer {
  readonly ask: number
  readonly present: boolean
  readonly digest: string
}

/** Says that a translation asks for what the source does, or takes that back. */
export function tickAsk(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: AskAnswer,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await findAsked(within, letterId, locale, given)
    if (!found.ok) return found
    const { ask, unit, target, account } = found.value
    const { present, digest } = given
    await insertTick(within.db, {
      askId: ask.id,
      translationId: target.translationId,
      present,
      digest,
      version: target.version,
      account,
      at: timestamp(within),
    })
    await record(within, {
      kind: 'ask-ticked',
      letter: letterId,
      data: {
        locale,
        ask: ask.id,
        unit: unit.number,
        present,
        version: target.version,
        digest,
      },
    })
    return accept(true)
  })
}

/** The ask with the target that the reviewer had before them, where they may vouch for it. */
async function findAsked(ctx: Context, letterId: number, locale: Locale, given: AskAnswer) {
  const found = await loadForAnswer(ctx, letterId, locale)
  if (!found.ok) return found
  const { account, compared } = found.value
  const { letter, translation, pairs } = compared.loaded
  const judged = compared.asks.find((one) => one.ask.id === given.ask)
  if (!judged) return refuse('ask/not-found')
  const { ask, state } = judged
  const pair = pairs.find((one) => one.unit.id === ask.unitId)
  const isThere = state === 'present' || state === 'open'
  if (!isThere || !pair?.target || tickDigest(ask, pair.target.text) !== given.digest) {
    return refuse('ask/text-changed')
  }
  const { unit, target } = pair
  const isOwn = given.present && target.authors.includes(account)
  if (isOwn && !(await isWaived(ctx, letter, translation))) return refuse('target/own-work')
  return accept({ ask, unit, target, account })
}
