import { rolesIn } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { type Progress, progressOf } from '#app/domain/progress.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { countWaiting, type Waiting, waitingFor } from '#app/domain/waiting.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listReturned } from '#db/queries/target-changes.ts'
import { listOwnConflicts } from '#db/queries/working-copies.ts'
import type { Context } from './context.server.ts'
import { type LetterHead, listLetterHeads, loadLetter } from './letters.server.ts'
import { type NoteNews, readNoteNews } from './queries.server.ts'
import { readMeaningNews, type ToldNews } from './source-history.server.ts'
import { listSuggestionNews, type SuggestionNews } from './suggestions.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'

/** What waits for one person, letter by letter. */
export interface MyWork {
  /** The number in the page's title. */
  readonly waiting: number
  readonly letters: readonly LetterWork[]
}

export interface LetterWork {
  readonly head: LetterHead
  readonly coordinates: boolean
  /** How many locales are open, and how many of them are signed off. */
  readonly open: number
  readonly signedOff: number
  readonly translations: readonly TranslationWork[]
  /** The changes of meaning that wait to be taken over: a coordinator's everywhere, else one's own. */
  readonly news: readonly ToldNews[]
  /** Who asks, mentions or answers this person. */
  readonly notes: readonly NoteNews[]
  /** Suggestions to answer, and answers to this person's own. */
  readonly suggestions: readonly ToldSuggestion[]
}

export interface TranslationWork {
  readonly locale: Locale
  readonly dueOn: string | null
  readonly progress: Progress
  readonly waiting: Waiting
  /** Numbers of the units where something I typed stands beside a target that has moved on. */
  readonly conflicts: readonly number[]
}

export async function readMyWork(ctx: Context): Promise<Result<MyWork>> {
  const allowed = authorize(ctx.actor, 'work.see')
  if (!allowed.ok) return allowed
  const me = ctx.actor.id
  if (me === null) return refuse('actor/not-allowed')
  const heads = await listLetterHeads(ctx)
  if (!heads.ok) return heads
  const letters: LetterWork[] = []
  for (const head of heads.value) letters.push(await letterWork(ctx, head, me))
  const texts = letters
    .flatMap((letter) => letter.translations)
    .reduce((sum, one) => sum + countWaiting(one.waiting) + one.conflicts.length, 0)
  const told = letters.flatMap(({ notes, suggestions }) => [...notes, ...suggestions])
  const waiting = texts + told.length
  return accept({ waiting, letters })
}

async function letterWork(ctx: Context, head: LetterHead, me: number): Promise<LetterWork> {
  const loaded = await loadLetter(ctx, head.id)
  const all = loaded.ok ? await loadTranslations(ctx, loaded.value) : []
  const returned = await listReturned(ctx.db, head.id)
  const conflicts = await listOwnConflicts(ctx.db, head.id, me)
  const mine = all.filter((one) => hasTask(ctx, one))
  const coordinates = rolesIn(ctx.actor, head.id).includes('coordinator')
  return {
    head,
    coordinates,
    news: await readMeaningNews(ctx, head.id, coordinates ? all : mine),
    notes: await readNoteNews(ctx, head.id, me),
    suggestions: await tellSuggestions(ctx, head.id, all),
    open: all.length,
    signedOff: all.filter((one) => one.standing !== null).length,
    translations: mine.map(({ translation, pairs, standing, waiting, state, waivers }) => ({
      locale: translation.locale,
      dueOn: translation.dueOn,
      progress: progressOf(pairs, standing !== null),
      waiting: waitingFor({
        person: me,
        roles: rolesIn(ctx.actor, head.id, translation.locale),
        pairs,
        state,
        first: waiting?.account ?? null,
        returned,
        waived: waivers.inForce?.account === me,
      }),
      conflicts: pairs
        .filter(({ target }) => target && conflicts.has(target.id))
        .map(({ unit }) => unit.number),
    })),
  }
}

type ToldSuggestion = SuggestionNews & { readonly by: string }

async function tellSuggestions(
  ctx: Context,
  letter: number,
  all: readonly LoadedTranslation[],
): Promise<ToldSuggestion[]> {
  const news = await listSuggestionNews(ctx, letter, all)
  const names = news.length > 0 ? await listAccountNames(ctx.db) : new Map<number, string>()
  return news.map((one) => ({ ...one, by: names.get(one.account) ?? '' }))
}

/** A coordinator has one where somebody must sign second. */
function hasTask(ctx: Context, { letter, translation, waiting }: LoadedTranslation): boolean {
  const roles = rolesIn(ctx.actor, letter.id, translation.locale)
  if (waiting && may(ctx.actor, 'sign-off.second', { letter: letter.id })) return true
  return roles.includes('translator') || roles.includes('reviewer')
}
