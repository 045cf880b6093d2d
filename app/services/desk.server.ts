import { type LetterRole, rolesIn } from '#app/domain/actor.ts'
import {
  awaitsReview,
  type DeskFinding,
  type DeskNews,
  type DeskPair,
  type DeskTarget,
  type DeskVariant,
  isConflicting,
  type LeftBehind,
  type Returned,
  textAt,
} from '#app/domain/desk.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import { groupBy } from '#app/domain/group-by.ts'
import { unitLaw } from '#app/domain/law/unit-law.ts'
import type { Locale } from '#app/domain/locale.ts'
import { may } from '#app/domain/permissions.ts'
import { type Progress, progressOf } from '#app/domain/progress.ts'
import type { Reader } from '#app/domain/queries/mentions.ts'
import { type ShownNote, shownNotes } from '#app/domain/queries/shown-note.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { TranslationState } from '#app/domain/sign-off.ts'
import { shownSuggestion } from '#app/domain/suggestions/shown-suggestion.ts'
import { type State, shownState } from '#app/domain/target.ts'
import type { TermAdding } from '#app/domain/terms/adding.ts'
import type { KnownConcept } from '#app/domain/terms/pair-terms.ts'
import { shownOverride } from '#app/domain/variants/shown-override.ts'
import { variantsOf } from '#app/domain/variants/variant.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listDismissals } from '#db/queries/dismissals.ts'
import { listNotesIn, listQueryActs } from '#db/queries/notes.ts'
import { listSuggestions } from '#db/queries/suggestions.ts'
import { listTranslationChanges, type TargetChange } from '#db/queries/target-changes.ts'
import { listTargetMatches } from '#db/queries/target-matches.ts'
import { listTargets } from '#db/queries/targets.ts'
import { listVariantChanges } from '#db/queries/variant-changes.ts'
import { listWorkingCopies } from '#db/queries/working-copies.ts'
import type { Context } from './context.server.ts'
import { approvedHere, leftBehind, sinceMade } from './desk-since.server.ts'
import { termAdding } from './desk-terms.server.ts'
import { findingsOf, type PlacedFinding } from './findings.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { listReaders } from './notes.server.ts'
import type { Place } from './places.server.ts'
import { loadSourceHistory, readMeaningNews, type ToldNews } from './source-history.server.ts'
import { surroundingsOf } from './surroundings.server.ts'
import { type LoadedTranslation, loadTranslation, type Pair } from './translations.server.ts'
import { keepViews } from './unit-views.server.ts'

/** The whole letter in one locale as paragraph pairs, for whoever reads it. */
export interface DeskView {
  readonly head: LetterHead
  readonly translationId: number
  readonly brief: string
  readonly locale: Locale
  readonly dueOn: string | null
  readonly state: TranslationState
  readonly progress: Progress
  readonly roles: readonly LetterRole[]
  readonly mayWrite: boolean
  readonly mayReview: boolean
  readonly mayReopen: boolean
  /** Whether they may reopen what a standing sign-off releases. */
  readonly mayBreakSignOff: boolean
  readonly mayNote: boolean
  readonly maySuggest: boolean
  readonly mayPin: boolean
  /** Who may be mentioned: whoever reads this desk. */
  readonly readers: readonly Reader[]
  readonly mayDismiss: boolean
  /** Whether they may keep a translation of our own where law is quoted. */
  readonly mayKeepOwn: boolean
  readonly correctAndApprove: boolean
  /** Whether they may approve what they wrote. */
  readonly waived: boolean
  readonly pairs: readonly DeskPair[]
  /** What the termbase has of what the letter says. */
  readonly concepts: readonly KnownConcept[]
  /** Where this person may put a term, and whether a coordinator has to accept it. */
  readonly addsTerms: TermAdding
  /** What this person typed at units that are gone. */
  readonly leftBehind: readonly LeftBehind[]
  /** The changes of meaning that wait here to be taken over. */
  readonly news: readonly ToldNews[]
}

export async function readDesk(
  ctx: Context,
  letterId: number,
  locale: Locale,
): Promise<Result<DeskView>> {
  const loaded = await loadTranslation(ctx, 'translation.read', letterId, locale)
  if (!loaded.ok) return loaded
  const { letter, edition, translation, pairs, standing, state, waivers } = loaded.value
  const beside = await loadBeside(ctx, loaded.value)
  const scope = { letter: letterId, locale }
  const roles = rolesIn(ctx.actor, letterId, locale)
  return accept({
    head: headOf(letter, edition),
    translationId: translation.id,
    brief: letter.brief,
    locale,
    dueOn: translation.dueOn,
    state,
    progress: progressOf(pairs, standing !== null),
    roles,
    mayWrite: may(ctx.actor, 'target.write', scope),
    mayReview: may(ctx.actor, 'target.review', scope),
    mayReopen: may(ctx.actor, 'target.reopen', scope),
    mayBreakSignOff: roles.includes('reviewer') || roles.includes('coordinator'),
    mayNote: may(ctx.actor, 'note.write', scope),
    maySuggest: may(ctx.actor, 'suggestion.make', scope),
    mayPin: may(ctx.actor, 'note.pin', scope),
    readers: await listReaders(ctx, letterId, locale),
    mayDismiss: may(ctx.actor, 'finding.dismiss', scope),
    mayKeepOwn: may(ctx.actor, 'finding.own-translation', scope),
    correctAndApprove: letter.correctAndApprove,
    waived: waivers.inForce !== null && waivers.inForce.account === ctx.actor.id,
    pairs: pairs.map((pair) => deskPair(pair, loaded.value, beside, ctx.actor.id)),
    concepts: saidConcepts(loaded.value),
    addsTerms: termAdding(ctx.actor, letterId, locale),
    leftBehind: await leftBehind(ctx, loaded.value, beside),
    news: await readMeaningNews(ctx, letterId, [loaded.value]),
  })
}

/** Each entry of the termbase that the letter says, once. */
function saidConcepts({ pairs, terms }: LoadedTranslation): KnownConcept[] {
  const said = pairs.flatMap(({ unit }) => terms.placesIn(unit.text).map(({ concept }) => concept))
  return [...new Set(said)].flatMap((id) => terms.concepts.get(id) ?? [])
}

/**
 * What a page that shows the desk must take over after something was done at a place; what it sends to a
 * reviewer, they have been shown. A page of an older edition gets none: its pairs are others.
 */
export async function readDeskNews(
  ctx: Context,
  at: Place,
  seen: string | undefined,
): Promise<Result<DeskNews>> {
  const loaded = await loadTranslation(ctx, 'translation.read', at.letter, at.locale)
  if (!loaded.ok) return loaded
  const { edition, translation, pairs, standing, state } = loaded.value
  if (at.edition !== undefined && at.edition !== edition.number) {
    return refuse('edition/published-meanwhile', { number: edition.number })
  }
  const beside = await loadBeside(ctx, loaded.value)
  // A sign-off that fell or came changes how every reviewed target reads.
  const everywhere = seen !== undefined && (seen === 'signed-off') !== (state === 'signed-off')
  const changed = everywhere ? pairs : pairs.filter(({ unit }) => unit.number === at.unit)
  const shown = changed.map((pair) => deskPair(pair, loaded.value, beside, ctx.actor.id))
  const seat = { mayWrite: false, mayReview: may(ctx.actor, 'target.review', at) }
  const read = shown.filter((pair) => awaitsReview(pair, seat))
  await keepViews(ctx, translation.id, read)
  return accept({ state, progress: progressOf(pairs, standing !== null), pairs: shown })
}

type Beside = Awaited<ReturnType<typeof loadBeside>>

/** What stands beside the targets of a translation, by target, and their regional wordings, by unit. */
async function loadBeside(ctx: Context, { letter, translation, edition }: LoadedTranslation) {
  const { db } = ctx
  const translationId = translation.id
  const copies = await listWorkingCopies(db, translationId)
  const notes = await listNotesIn(db, letter.id, translation.locale)
  const acts = await listQueryActs(db, letter.id)
  const suggestions = await listSuggestions(db, translationId)
  const changes = await listTranslationChanges(db, translationId)
  return {
    names: await listAccountNames(db),
    dismissals: await listDismissals(db, translationId),
    copies: groupBy(copies, (copy) => copy.targetId),
    notes: groupBy(notes, ({ unitId }) => unitId),
    queryActs: acts,
    suggestions: groupBy(suggestions, ({ targetId }) => targetId),
    now: ctx.now(),
    roles: rolesIn(ctx.actor, letter.id, translation.locale),
    changes: groupBy(changes, (change) => change.targetId),
    matches: new Map(
      (await listTargetMatches(db, translationId)).map(({ targetId, version, score }) => [
        `${targetId} ${version}`,
        score,
      ]),
    ),
    overrides: groupBy(await listVariantChanges(db, edition.id), ({ unitId }) => unitId),
    history: await loadSourceHistory(ctx, letter.id),
    targetOf: new Map((await listTargets(db, translationId)).map(({ unitId, id }) => [unitId, id])),
  }
}

function deskPair(
  pair: Pair,
  loaded: LoadedTranslation,
  beside: Beside,
  me: number | null,
): DeskPair {
  const { unit, target } = pair
  const { letter, translation, wordings } = loaded
  const languages = { from: letter.sourceLocale, to: translation.locale }
  const empty = finishedText(unit, null, languages.from, languages.to)
  return {
    number: unit.number,
    kind: unit.kind,
    source: unit.text,
    translate: unit.translate,
    fallback: empty.text,
    law: unitLaw(unit.text, wordings, languages),
    ...surroundingsOf(pair, loaded),
    limit: loaded.limits.get(unit.id) ?? null,
    variants: target ? deskVariants(pair, loaded, beside, me) : [],
    target: target && deskTarget({ ...pair, target }, loaded, beside, me),
  }
}

function deskVariants(
  pair: Pair,
  loaded: LoadedTranslation,
  beside: Beside,
  me: number | null,
): DeskVariant[] {
  const changes = beside.overrides.get(pair.unit.id) ?? []
  const signedOff = loaded.standing !== null && !pair.late
  const nameOf = (account: number) => beside.names.get(account) ?? ''
  const found = pair.overrides.length > 0 ? deskFindings(pair, loaded, beside) : []
  return variantsOf(loaded.translation.locale).map((variant) => ({
    ...shownOverride(variant, changes, { me: asAuthor(loaded, me), signedOff, nameOf }),
    findings: found.filter((finding) => finding.variant === variant),
  }))
}

function deskFindings(
  pair: Pair,
  loaded: LoadedTranslation,
  { names, dismissals }: Beside,
): (DeskFinding & Pick<PlacedFinding, 'variant'>)[] {
  return findingsOf(pair, loaded, dismissals).map((finding) => ({
    ...finding,
    dismissal: finding.dismissal && {
      reason: finding.dismissal.reason,
      by: names.get(finding.dismissal.account) ?? '',
      at: finding.dismissal.at,
    },
  }))
}

function deskTarget(
  pair: Pair & { target: NonNullable<Pair['target']> },
  loaded: LoadedTranslation,
  beside: Beside,
  me: number | null,
): DeskTarget {
  const { target } = pair
  const changes = beside.changes.get(target.id) ?? []
  const copies = beside.copies.get(target.id) ?? []
  const mine = copies.find((copy) => copy.account === me) ?? null
  const nameOf = (account: number | null) => beside.names.get(account ?? 0) ?? ''
  return {
    id: target.id,
    text: target.text,
    state: shownState(target, loaded.standing !== null && !pair.late),
    signedFirst: loaded.waiting !== null && !pair.late,
    version: target.version,
    provenance: target.provenance,
    stale: target.stale,
    since: sinceMade(pair, mine !== null, beside),
    returned: returnedBy(target.state, changes, nameOf),
    own: target.authors.some((author) => author === asAuthor(loaded, me)),
    approved: target.state === 'translated' ? approvedHere(pair, me, beside) : null,
    workingCopy: mine && { text: mine.text, madeFrom: mine.madeFrom, savedAt: mine.savedAt },
    base: mine && isConflicting(mine, target.text, changes) ? textAt(changes, mine.madeFrom) : null,
    othersWriting: copies.filter((copy) => copy.account !== me).length,
    findings: deskFindings(pair, loaded, beside).filter(({ variant }) => variant === null),
    notes: notesOn(pair.unit.id, beside, me),
    suggestions: (beside.suggestions.get(target.id) ?? []).map((suggestion) =>
      shownSuggestion(suggestion, {
        person: me,
        nameOf,
        textAt: (version) => textAt(changes, version),
        text: target.text,
      }),
    ),
    changes: changes.map(
      ({ version, command, text, account, at, category, severity, comment }) => ({
        version,
        command,
        text,
        account,
        by: account === null ? null : nameOf(account),
        at,
        category,
        severity,
        comment,
        matchScore: beside.matches.get(`${target.id} ${version}`) ?? null,
      }),
    ),
  }
}

/** The operator has no part in them. */
function notesOn(unit: number, beside: Beside, me: number | null): ShownNote[] {
  const { names, notes, queryActs, roles, now } = beside
  const nameOf = (account: number) => names.get(account) ?? ''
  return shownNotes(notes.get(unit) ?? [], queryActs, { person: me ?? 0, roles, now, nameOf })
}

/** Whose own texts somebody else must approve: nobody's, where they may do without a second person. */
function asAuthor({ waivers }: LoadedTranslation, me: number | null): number | null {
  return waivers.inForce?.account === me ? null : me
}

function returnedBy(
  state: State,
  changes: readonly TargetChange[],
  nameOf: (account: number | null) => string,
): Returned | null {
  if (state !== 'initial') return null
  const last = changes.findLast(({ command }) => command !== 'keep-draft' && command !== 'restore')
  if (last?.command !== 'reject' || last.category === null) return null
  return {
    by: nameOf(last.account),
    at: last.at,
    category: last.category,
    severity: last.severity,
    comment: last.comment ?? '',
  }
}
