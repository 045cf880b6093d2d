import { textAt } from '#app/domain/desk.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Action } from '#app/domain/permissions.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { PlacedSuggestion } from '#app/domain/suggestions/shown-suggestion.ts'
import {
  endSuggestion,
  isOutdated,
  type SuggestionEnd,
  suggestedText,
} from '#app/domain/suggestions/suggestion.ts'
import type { SuggestionAct } from '#app/domain/suggestions/suggestion-act.ts'
import {
  deleteTakes,
  insertSuggestion,
  insertSuggestionEnd,
  insertTake,
  listSuggestions,
  listTargetSuggestions,
  listUnreadAnswers,
  type SuggestionAnswer,
} from '#db/queries/suggestions.ts'
import { listChanges } from '#db/queries/target-changes.ts'
import { listWorkingCopies, putWorkingCopy } from '#db/queries/working-copies.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadPlace, type Place, type PlacedPair } from './places.server.ts'
import { recordEnd } from './taken-suggestions.server.ts'
import { changeTarget } from './targets.server.ts'
import { errorsIn } from './text-errors.server.ts'
import type { LoadedTranslation } from './translations.server.ts'

const actions: Record<SuggestionAct['kind'], Action> = {
  suggest: 'suggestion.make',
  'accept-suggestion': 'target.write',
  'take-suggestion': 'target.write',
  'reject-suggestion': 'target.write',
  'withdraw-suggestion': 'suggestion.make',
}

/** Does something with the suggestions for a target. */
export function actOnSuggestions(
  ctx: Context,
  at: Place,
  act: SuggestionAct,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await loadPlace(within, actions[act.kind], at)
    if (!found.ok) return found
    const account = within.actor.id
    if (account === null) return refuse('actor/not-allowed')
    const pair = found.value
    if (act.kind === 'suggest') return suggest(within, { pair, account }, act)
    return answer(within, at, { pair, account }, act)
  })
}

async function answer(
  ctx: Context,
  at: Place,
  { pair, account }: Pick<Subject, 'pair' | 'account'>,
  act: Exclude<SuggestionAct, { kind: 'suggest' }>,
): Promise<Result<true>> {
  const there = await listTargetSuggestions(ctx.db, pair.target.id)
  const suggestion = there.find(({ id }) => id === act.suggestion)
  if (!suggestion || suggestion.end !== null) return refuse('suggestion/not-found')
  const subject = { pair, account, suggestion }
  switch (act.kind) {
    case 'accept-suggestion':
      return acceptIt(ctx, at, subject, act.version)
    case 'take-suggestion':
      return take(ctx, subject)
    case 'reject-suggestion':
      return end(ctx, subject, { outcome: 'rejected', reason: act.reason })
    case 'withdraw-suggestion':
      return end(ctx, subject, { outcome: 'withdrawn', reason: null })
  }
}

interface Subject {
  readonly pair: PlacedPair
  readonly account: number
  readonly suggestion: PlacedSuggestion
}

async function suggest(
  ctx: Context,
  { pair, account }: Pick<Subject, 'pair' | 'account'>,
  { version, text, why }: Extract<SuggestionAct, { kind: 'suggest' }>,
): Promise<Result<true>> {
  const { target, edition, unit, letter, translation } = pair
  const wanted = suggestedText(text, target)
  if (!wanted.ok) return wanted
  const id = await insertSuggestion(ctx.db, {
    targetId: target.id,
    account,
    text: wanted.value,
    why: why.trim(),
    madeFrom: Math.min(version, target.version),
    edition,
    at: timestamp(ctx),
  })
  await record(ctx, {
    kind: 'suggestion-made',
    letter: letter.id,
    data: {
      locale: translation.locale,
      unit: unit.number,
      edition,
      suggestion: id,
      text: sha256(wanted.value),
    },
  })
  return accept(true)
}

/** Confirms it as it is. What one has typed oneself is not thrown away for it. */
async function acceptIt(
  ctx: Context,
  at: Place,
  subject: Subject,
  version: number,
): Promise<Result<true>> {
  const { suggestion, account, pair } = subject
  if (await isOld(ctx, subject)) return refuse('suggestion/outdated')
  if (await isWriting(ctx, pair, account)) return refuse('suggestion/box-in-use')
  const { text } = suggestion
  const errors = await errorsIn(ctx, at, { text, version })
  if (errors.length > 0) return refuse('suggestion/has-errors')
  await insertTake(ctx.db, suggestion.id, account)
  const confirmed = await changeTarget(ctx, at, { kind: 'confirm', version, text })
  return confirmed.ok ? accept(true) : confirmed
}

/** Puts it into the box; over another text than it was made for, all three are compared there. */
async function take(ctx: Context, subject: Subject): Promise<Result<true>> {
  const { suggestion, account, pair } = subject
  const { target } = pair
  if (target.storedState === 'reviewed') return refuse('target/wrong-state')
  if (await isWriting(ctx, pair, account)) return refuse('suggestion/box-in-use')
  const changes = await listChanges(ctx.db, target.id)
  const isSame = textAt(changes, suggestion.madeFrom) === target.text
  await putWorkingCopy(ctx.db, {
    targetId: target.id,
    account,
    text: suggestion.text,
    madeFrom: isSame ? target.version : suggestion.madeFrom,
    savedAt: timestamp(ctx),
    match: null,
  })
  await deleteTakes(ctx.db, target.id, account)
  await insertTake(ctx.db, suggestion.id, account)
  return accept(true)
}

async function isOld({ db }: Context, { pair, suggestion }: Subject): Promise<boolean> {
  const { target } = pair
  const base = textAt(await listChanges(db, target.id), suggestion.madeFrom)
  return isOutdated(suggestion, { base, text: target.text, movedIn: suggestion.movedIn })
}

async function isWriting({ db }: Context, pair: PlacedPair, account: number): Promise<boolean> {
  const copies = await listWorkingCopies(db, pair.translation.id)
  return copies.some(
    (copy) =>
      copy.account === account &&
      copy.targetId === pair.target.id &&
      copy.text !== pair.target.text,
  )
}

async function end(
  ctx: Context,
  { pair, account, suggestion }: Subject,
  { outcome, reason }: Pick<SuggestionEnd, 'outcome' | 'reason'>,
): Promise<Result<true>> {
  const ended = endSuggestion(suggestion, { outcome, reason, account, at: timestamp(ctx) })
  if (!ended.ok) return ended
  await insertSuggestionEnd(ctx.db, suggestion, ended.value)
  await recordEnd(ctx, pair, suggestion, ended.value)
  return accept(true)
}

/** Whoever gives up what is in their box gives up what they had taken into it. */
export async function giveUpTaken(ctx: Context, at: Place): Promise<void> {
  const found = await loadPlace(ctx, 'translation.read', at)
  if (!found.ok || ctx.actor.id === null) return
  await deleteTakes(ctx.db, found.value.target.id, ctx.actor.id)
}

/** A suggestion that waits for a translator, or the answer to one's own. */
export interface SuggestionNews {
  readonly id: number
  readonly why: 'waits' | 'accepted' | 'changed' | 'rejected'
  readonly account: number
  readonly reason: string | null
  readonly unit: number
  readonly locale: Locale
}

/** What of a letter's suggestions waits for this person, by the order of the letter's locales. */
export async function listSuggestionNews(
  ctx: Context,
  letter: number,
  translations: readonly LoadedTranslation[],
): Promise<SuggestionNews[]> {
  const answers = await listUnreadAnswers(ctx.db, letter, ctx.actor.id ?? 0)
  const news: SuggestionNews[] = []
  for (const { translation, pairs } of translations) {
    const { locale } = translation
    const unitOf = new Map(pairs.map(({ unit, target }) => [target?.id, unit.number]))
    const writes = may(ctx.actor, 'target.write', { letter, locale })
    const open = writes ? await listOpen(ctx, translation.id) : []
    const placed = [...open, ...answers.flatMap(answerNews)].flatMap(({ targetId, ...one }) => {
      const unit = unitOf.get(targetId)
      return unit === undefined ? [] : [{ ...one, unit, locale }]
    })
    news.push(...placed)
  }
  return news
}

type UnplacedNews = Omit<SuggestionNews, 'unit' | 'locale'> & { readonly targetId: number }

async function listOpen({ db }: Context, translationId: number): Promise<UnplacedNews[]> {
  return (await listSuggestions(db, translationId))
    .filter((one) => one.end === null)
    .map(({ id, targetId, account }) => ({ id, why: 'waits', account, reason: null, targetId }))
}

function answerNews({ outcome, ...one }: SuggestionAnswer): UnplacedNews[] {
  return outcome === 'withdrawn' ? [] : [{ ...one, why: outcome }]
}
