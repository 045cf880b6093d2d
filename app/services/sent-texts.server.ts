import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import type { PrintedUnit } from '#app/domain/corrigenda/corrections.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import { letterDate } from '#app/domain/languages/letter-date.ts'
import { signedPairs } from '#app/domain/last-signed.ts'
import type { Locale } from '#app/domain/locale.ts'
import { heldText } from '#app/domain/sendings/superseded.ts'
import { releasedPair, type SignedUnit } from '#app/domain/sign-off.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'
import { unitsOfVersion } from '#app/domain/variants/version-units.ts'
import { listLetterEditions } from '#db/queries/editions.ts'
import type { StoredSending } from '#db/queries/sendings.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'
import { allPairs, type LoadedVersions } from './versions.server.ts'

/** The text that a version had when it went out. */
export interface SentText {
  /** The language it is in: the source's, where that stood in. */
  readonly locale: Locale
  readonly pairs: readonly SignedUnit[]
}

/** Gives what went out in one locale; `null` where no signed text is known of it. */
export async function loadSentTexts(
  ctx: Context,
  loaded: LoadedVersions,
): Promise<(sending: StoredSending, locale: Locale) => SentText | null> {
  const editions = await loadEditions(ctx, loaded)
  const { sourceLocale } = loaded.letter
  return (sending, locale) => {
    const { state, reads, edition } = heldText(sending, locale, sourceLocale)
    const units = editions.get(edition) ?? []
    if (reads === 'source') {
      const pairs = units.map((unit) => asSource(loaded, unit, edition))
      const version = { state, locale: sourceLocale }
      return { locale: sourceLocale, pairs: forVersion(loaded, pairs, version) }
    }
    const wanted = sending.texts.find((text) => text.locale === locale)?.signOff
    const signOffs = loaded.translations.get(locale)?.signOffs
    const signOff = signOffs?.find(({ id }) => id === wanted)
    if (!signOff) return null
    return { locale, pairs: forVersion(loaded, signedPairs(signOff, units), { state, locale }) }
  }
}

/** The units of each edition, by its number. */
async function loadEditions(
  { db }: Context,
  { letter }: LoadedVersions,
): Promise<ReadonlyMap<number, readonly Unit[]>> {
  const editions = new Map<number, readonly Unit[]>()
  for (const { id, number } of await listLetterEditions(db, letter.id)) {
    editions.set(number, await listUnits(db, id))
  }
  return editions
}

/** A source with the wordings of regions that were made from it: one that went stale printed then. */
function asSource({ overrides }: LoadedVersions, unit: Unit, edition: number): SignedUnit {
  const own = (overrides.get(unit.id) ?? []).filter((one) => one.edition <= edition)
  return {
    unit,
    target: null,
    overrides: own.map((one) => (one.stale ? { ...one, state: 'reviewed' } : one)),
  }
}

/** The units with their targets that a version would print of the letter as it is now. */
export function currentText(
  loaded: LoadedVersions,
  { state, locale }: MinistryVersion,
  text: Locale,
): readonly SignedUnit[] {
  const version = { state, locale: text === loaded.letter.sourceLocale ? text : locale }
  return forVersion(loaded, allPairs(loaded, text).map(releasedPair), version)
}

function forVersion(
  { limits, letter }: LoadedVersions,
  pairs: readonly SignedUnit[],
  version: MinistryVersion,
): readonly SignedUnit[] {
  return unitsOfVersion(pairs, version, { limits, source: letter.sourceLocale })
}

/** Neither how somebody is addressed nor who signs is corrected by a letter. */
const corrected: readonly UnitKind[] = [
  'title',
  'date',
  'heading',
  'paragraph',
  'list-item',
  'closing',
  'group',
]

/** What these print in a language, as far as it can be corrected. */
export function printed(
  pairs: readonly SignedUnit[],
  { letter }: LoadedVersions,
  locale: Locale,
): PrintedUnit[] {
  return pairs
    .filter(({ unit }) => corrected.includes(unit.kind))
    .map(({ unit, target }) => {
      const { text } = finishedText(unit, target, letter.sourceLocale, locale)
      return { id: unit.id, kind: unit.kind, text }
    })
}

/** The day it is dated, `YYYY-MM-DD`; `null` where it has no date that can be read. */
export function dayOfText({ pairs }: SentText, { letter }: LoadedVersions): string | null {
  const date = pairs.find(({ unit }) => unit.kind === 'date')?.unit
  const locale = letter.sourceLocale
  return date ? letterDate({ text: date.text, locale }, locale, null).iso : null
}
