import { isLocaleRole, type LetterRole, rolesIn } from '#app/domain/actor.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { type Progress, progressOf, shownAt } from '#app/domain/progress.ts'
import { accept, type Result } from '#app/domain/result.ts'
import type { TranslationState } from '#app/domain/sign-off.ts'
import type { ShownState } from '#app/domain/target.ts'
import { counts, type UnitKind } from '#app/domain/unit.ts'
import { listReturned } from '#db/queries/target-changes.ts'
import type { Context } from './context.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { readMeaningNews, type ToldNews } from './source-history.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'
import { loadUnits } from './units.server.ts'

/** Locales × units of a letter. Texts are not in it, but for the first words of each source unit. */
export interface BoardView {
  readonly head: LetterHead
  readonly brief: string
  readonly roles: readonly LetterRole[]
  readonly mayCoordinate: boolean
  readonly units: readonly BoardUnit[]
  readonly rows: readonly BoardRow[]
  readonly unopened: readonly Locale[]
  /** The changes of meaning that wait to be taken over: a coordinator's everywhere, else one's own. */
  readonly news: readonly ToldNews[]
}

export interface BoardUnit {
  readonly number: number
  readonly kind: UnitKind
  readonly excerpt: string
}

export interface BoardRow {
  readonly locale: Locale
  readonly dueOn: string | null
  readonly state: TranslationState
  /** Whether one person has signed, and a second must. */
  readonly awaitsSecond: boolean
  readonly progress: Progress
  /** Whether this person may open the translation. */
  readonly readable: boolean
  /** Whether this person translates or reviews it. */
  readonly mine: boolean
  /** Whether one person may do here what takes two. */
  readonly waived: boolean
  /** Numbers of the units that were given back and not confirmed since. */
  readonly returned: readonly number[]
  /** Numbers of the units that wait to be confirmed again. */
  readonly stale: readonly number[]
  /** How many questions about it have no answer yet. */
  readonly questions: number
  /** In the order of `units`. */
  readonly cells: readonly ShownState[]
}

export async function readBoard(ctx: Context, letterId: number): Promise<Result<BoardView>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const translations = await loadTranslations(ctx, loaded.value)
  const returned = await listReturned(ctx.db, letterId)
  const units = (await loadUnits(ctx, edition.id)).units.filter(counts)
  const mayCoordinate = may(ctx.actor, 'locale.open', { letter: letterId })
  const told = translations.filter(
    ({ translation }) => mayCoordinate || isMine(ctx, letterId, translation.locale),
  )
  const open = new Set(translations.map(({ translation }) => translation.locale))
  return accept({
    head: headOf(letter, edition),
    brief: letter.brief,
    roles: rolesIn(ctx.actor, letterId),
    mayCoordinate,
    news: await readMeaningNews(ctx, letterId, told),
    units: units.map(({ number, kind, text }) => ({ number, kind, excerpt: excerptOf(text) })),
    rows: translations.map((translation) => boardRow(ctx, translation, returned)),
    unopened: targetLocales(letter.sourceLocale).filter((locale) => !open.has(locale)),
  })
}

function boardRow(
  ctx: Context,
  loaded: LoadedTranslation,
  returned: ReadonlySet<number>,
): BoardRow {
  const { letter, translation, pairs, standing, waiting, state, waivers } = loaded
  const scope = { letter: letter.id, locale: translation.locale }
  return {
    locale: translation.locale,
    dueOn: translation.dueOn,
    state,
    awaitsSecond: waiting !== null,
    progress: progressOf(pairs, standing !== null),
    readable: may(ctx.actor, 'translation.read', scope),
    mine: isMine(ctx, letter.id, translation.locale),
    waived: waivers.inForce !== null,
    returned: pairs
      .filter(({ target }) => target && returned.has(target.id))
      .map(({ unit }) => unit.number),
    stale: pairs
      .filter(({ target, overrides }) => [target, ...overrides].some((text) => text?.stale))
      .map(({ unit }) => unit.number),
    questions: countAsked(loaded),
    cells: pairs.filter(({ unit }) => counts(unit)).map((pair) => shownAt(pair, standing !== null)),
  }
}

/** Those about the source are every language's, and so counted for none. */
function countAsked({ queries, translation }: LoadedTranslation): number {
  return [...queries.values()]
    .flat()
    .filter(({ state, locale }) => state === 'open' && locale === translation.locale).length
}

function isMine({ actor }: Context, letter: number, locale: Locale): boolean {
  return rolesIn(actor, letter, locale).some(isLocaleRole)
}

const excerptLength = 60

function excerptOf(text: string): string {
  const characters = [...text]
  if (characters.length <= excerptLength) return text
  return `${characters
    .slice(0, excerptLength - 1)
    .join('')
    .trimEnd()}…`
}
