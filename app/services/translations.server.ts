import { typosSince, type UnitChange, weightySince } from '#app/domain/editions/unit-change.ts'
import { groupBy } from '#app/domain/group-by.ts'
import { type FallenSignOff, fallenSignOff, signedPairs } from '#app/domain/last-signed.ts'
import type { Wording } from '#app/domain/law/wording.ts'
import type { Edition, Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Action, authorize } from '#app/domain/permissions.ts'
import { type PlacedQuery, unsettledQueries } from '#app/domain/queries/asked-query.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { awaitingSecond } from '#app/domain/second-step.ts'
import {
  digestText,
  judgement,
  type Lapse,
  type SignedUnit,
  type SignOffStanding,
  signedNumbers,
  type TranslationState,
  type TranslationText,
  translationState,
  translationText,
} from '#app/domain/sign-off.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { Override } from '#app/domain/variants/override.ts'
import { baseOf } from '#app/domain/variants/variant.ts'
import type { UnitLimits } from '#app/domain/variants/version-units.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { findEditionNumber, type StoredEdition } from '#db/queries/editions.ts'
import { listNotes, listQueryActs } from '#db/queries/notes.ts'
import { listLetterSignOffs, listSignOffs, type StoredSignOff } from '#db/queries/sign-offs.ts'
import { listSignatoryNames } from '#db/queries/signatories.ts'
import { listLetterTargets, listTargets, type PlacedTarget } from '#db/queries/targets.ts'
import { findTranslation, listTranslations } from '#db/queries/translations.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { type LetterTerms, loadLetterTerms, type TranslationTerms } from './letter-terms.server.ts'
import { loadLetter } from './letters.server.ts'
import { loadOverrides } from './standing-overrides.server.ts'
import { loadLimits } from './unit-limits.server.ts'
import { type LoadedUnits, loadUnits } from './units.server.ts'
import { loadWaivers, type Waivers } from './waivers.server.ts'
import { loadWordings } from './wordings.server.ts'

export interface Pair extends SignedUnit {
  readonly target: PlacedTarget | null
  readonly overrides: readonly Override[]
}

/** A sign-off with what has become of it. */
export interface JudgedSignOff extends StoredSignOff {
  /** The number of the edition that was signed. */
  readonly edition: number
  readonly standing: SignOffStanding
  /** Why it lapsed, where it did. */
  readonly lapsedBy: readonly Lapse[]
  /** The typos that later editions mended in what it releases. */
  readonly typos: readonly UnitChange[]
}

interface LetterAndEdition {
  readonly letter: Letter
  readonly edition: StoredEdition
}

/** A translation with its text as it stands, and the sign-off that stands for it, if one does. */
export interface LoadedTranslation {
  readonly letter: Letter
  readonly edition: StoredEdition
  readonly translation: Translation
  readonly pairs: readonly Pair[]
  /** The descriptors that no signatory has any more; sign-offs that released them hold. */
  readonly retired: readonly Pair[]
  /** Whom its units are limited to, by the unit's id. */
  readonly limits: UnitLimits
  /** What acts of the EU read in their own words, as far as that is at hand. */
  readonly wordings: readonly Wording[]
  /** The questions about its units that are not settled, by the unit's id. */
  readonly queries: ReadonlyMap<number, readonly PlacedQuery[]>
  /** The names and acronyms of the letter's signatories. */
  readonly names: readonly string[]
  /** What of the termbase it may see, with its own letter's part. */
  readonly terms: TranslationTerms
  readonly waivers: Waivers
  readonly text: TranslationText
  readonly digest: string
  /** Oldest first. */
  readonly signOffs: readonly JudgedSignOff[]
  readonly standing: JudgedSignOff | null
  /** The sign-off that releases nothing until its second signature is there; its text is locked. */
  readonly waiting: JudgedSignOff | null
  /** The text that was signed last, where that sign-off fell. */
  readonly lastSigned: LastSigned | null
  readonly state: TranslationState
}

export interface LastSigned extends FallenSignOff<JudgedSignOff> {
  /** What came to the letter since by its table of signatories is marked as late. */
  readonly pairs: readonly SignedUnit[]
}

/** Whether a sign-off holds the text: one that stands, or waits for its second signature. */
export function isHeld(loaded: LoadedTranslation): boolean {
  return (loaded.standing ?? loaded.waiting) !== null
}

/** Loads one translation for somebody who may do this with it. */
export async function loadTranslation(
  ctx: Context,
  action: Action,
  letterId: number,
  locale: Locale,
): Promise<Result<LoadedTranslation>> {
  const allowed = authorize(ctx.actor, action, { letter: letterId, locale })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const translation = await loadOneTranslation(ctx, loaded.value, locale)
  return translation ? accept(translation) : refuse('locale/not-open', { locale })
}

/** Loads every open translation of a letter, in EU order; asks for no permission. */
export async function loadTranslations(
  ctx: Context,
  head: LetterAndEdition,
): Promise<LoadedTranslation[]> {
  const translations = await listTranslations(ctx.db, head.letter.id)
  const targets = await listLetterTargets(ctx.db, head.letter.id)
  const signOffs = await listLetterSignOffs(ctx.db, head.letter.id)
  const locales = translations.map(({ locale }) => locale)
  const source = await loadSource(ctx, head, signOffs, locales)
  const targetsOf = groupBy(targets, (target) => target.translationId)
  const signOffsOf = groupBy(signOffs, (signOff) => signOff.translationId)
  return translations.map((translation) =>
    assemble(
      source,
      translation,
      targetsOf.get(translation.id) ?? [],
      signOffsOf.get(translation.id) ?? [],
    ),
  )
}

/** The same for one locale: nothing where it is not open. */
export async function loadOneTranslation(
  ctx: Context,
  head: LetterAndEdition,
  locale: Locale,
): Promise<LoadedTranslation | null> {
  const translation = await findTranslation(ctx.db, head.letter.id, locale)
  if (!translation) return null
  const targets = await listTargets(ctx.db, translation.id)
  const signOffs = await listSignOffs(ctx.db, translation.id)
  return assemble(await loadSource(ctx, head, signOffs, [locale]), translation, targets, signOffs)
}

/** What the translations of a letter share. */
interface Source extends LetterAndEdition, LoadedUnits {
  readonly limits: UnitLimits
  readonly wordings: readonly Wording[]
  readonly queries: ReadonlyMap<number, readonly PlacedQuery[]>
  readonly names: readonly string[]
  readonly terms: LetterTerms
  readonly overrides: ReadonlyMap<number, readonly Override[]>
  readonly waiversOf: (translation: Translation) => Waivers
  /** What all editions changed, oldest first. */
  readonly changes: readonly UnitChange[]
  readonly editionOf: (signOff: StoredSignOff) => SignedEdition
}

/** An edition that a sign-off releases a text of. */
interface SignedEdition {
  readonly number: number
  readonly units: readonly Unit[]
}

async function loadSource(
  ctx: Context,
  head: LetterAndEdition,
  signOffs: readonly StoredSignOff[],
  targetLocales: readonly Locale[],
): Promise<Source> {
  const loaded = await loadUnits(ctx, head.edition.id)
  return {
    ...head,
    ...loaded,
    limits: await loadLimits(ctx, head.edition.id),
    wordings: await loadWordings(ctx),
    queries: unsettledQueries(
      await listNotes(ctx.db, head.letter.id),
      await listQueryActs(ctx.db, head.letter.id),
    ),
    names: await listSignatoryNames(ctx.db, head.edition.id),
    terms: await loadLetterTerms(ctx, head.letter, targetLocales),
    overrides: await loadOverrides(ctx, head.edition.id),
    waiversOf: await loadWaivers(ctx, head.letter.id),
    changes: await listEditionChanges(ctx.db, head.letter.id),
    editionOf: await loadSignedEditions(ctx, head, loaded, signOffs),
  }
}

/** The editions that sign-offs are of: mostly the newest, whose units are at hand. */
async function loadSignedEditions(
  { db }: Context,
  { edition }: LetterAndEdition,
  { units, retired }: LoadedUnits,
  signOffs: readonly StoredSignOff[],
): Promise<Source['editionOf']> {
  const newest: SignedEdition = { number: edition.number, units: [...units, ...retired] }
  const editions = new Map([[edition.id, newest]])
  for (const { editionId } of signOffs) {
    if (editions.has(editionId)) continue
    const number = await findEditionNumber(db, editionId)
    editions.set(editionId, { number, units: await listUnits(db, editionId) })
  }
  return ({ editionId }) => editions.get(editionId) ?? newest
}

function termsOf({ terms }: Source, locale: Locale): TranslationTerms {
  const found = terms.get(locale)
  if (!found) throw new Error(`No terms were loaded for ${locale}`)
  return found
}

/** Gives each unit what a translation has for it. */
function pairing({ overrides }: Source, locale: Locale, targets: readonly PlacedTarget[]) {
  const byUnit = new Map(targets.map((target) => [target.unitId, target]))
  return (unit: Unit): Pair => ({
    unit,
    target: byUnit.get(unit.id) ?? null,
    overrides: (overrides.get(unit.id) ?? []).filter(({ variant }) => baseOf(variant) === locale),
  })
}

function assemble(
  source: Source,
  translation: Translation,
  targets: readonly PlacedTarget[],
  signOffs: readonly StoredSignOff[],
): LoadedTranslation {
  const { letter, edition, limits, wordings, queries, names } = source
  const pair = pairing(source, translation.locale, targets)
  const [pairs, retired] = [source.units.map(pair), source.retired.map(pair)]
  const head = textHead(letter, edition, translation.locale)
  const text = translationText(head, pairs)
  const digest = sha256(digestText(text))
  const judge = (signOff: StoredSignOff): JudgedSignOff => {
    const { number, units } = source.editionOf(signOff)
    const signed = signedAmong(units.map(pair), signOff)
    const signedText = translationText({ ...head, edition: number }, signed)
    const since = {
      digestNow: signOff.textDigest === digest ? digest : sha256(digestText(signedText)),
      changes: weightySince(source.changes, number),
    }
    const typos = typosSince(source.changes, number)
    return { ...signOff, edition: number, typos, ...judgement(signOff, since) }
  }
  const judged = signOffs.map((signOff) => awaitingSecond(judge(signOff)))
  const last = judged.findLast((signOff) => signOff.standing === 'stands') ?? null
  const first = judged.findLast((signOff) => signOff.standing === 'waits') ?? null
  const held = last ?? first
  const marked = held ? withLate(pairs, source.editionOf(held).units, held) : pairs
  return {
    letter,
    edition,
    translation,
    pairs: marked,
    retired,
    limits,
    wordings,
    queries,
    names,
    terms: termsOf(source, translation.locale),
    waivers: source.waiversOf(translation),
    text,
    digest,
    signOffs: judged,
    standing: last,
    waiting: last ? null : first,
    lastSigned: last ? null : lastSignedOf(source, judged, pairs),
    state: translationState(
      marked.filter(({ late }) => !late),
      last !== null,
    ),
  }
}

function lastSignedOf(
  { changes, editionOf }: Source,
  signOffs: readonly JudgedSignOff[],
  pairs: readonly Pair[],
): LastSigned | null {
  const fallen = fallenSignOff(signOffs, changes)
  if (!fallen) return null
  const signed = signedPairs(fallen.signOff, editionOf(fallen.signOff).units)
  const ids = new Set(signed.map(({ unit }) => unit.id))
  const late = pairs
    .filter(({ unit }) => !ids.has(unit.id) && isOfTable(unit))
    .map((pair) => ({ ...pair, late: true }))
  return { ...fallen, pairs: [...signed, ...late] }
}

function isOfTable({ kind }: Unit): boolean {
  return kind === 'group' || kind === 'descriptor'
}

/** What a sign-off releases, in the order of the letter. */
function signedAmong(pairs: readonly Pair[], { payload }: StoredSignOff): Pair[] {
  const signed = signedNumbers(payload)
  return pairs
    .filter(({ unit }) => signed.has(unit.number))
    .sort((a, b) => a.unit.number - b.unit.number)
}

/** `units` are those of the edition that was signed. */
function withLate(
  pairs: readonly Pair[],
  units: readonly Unit[],
  { payload }: StoredSignOff,
): readonly Pair[] {
  const numbers = signedNumbers(payload)
  const signed = new Set(units.filter(({ number }) => numbers.has(number)).map(({ id }) => id))
  return pairs.map((one) => (signed.has(one.unit.id) ? one : { ...one, late: true }))
}

function textHead(letter: Letter, edition: Edition, locale: Locale) {
  return {
    letter: letter.id,
    edition: edition.number,
    sourceLocale: letter.sourceLocale,
    locale,
  }
}
