import {
  type AssembledVersion,
  addressedAs,
  assembleVersion,
  type Confirmation,
} from '#app/domain/addressees/assemble.ts'
import type { Addressee } from '#app/domain/addressees/ministry.ts'
import { type MinistryVersion, ministryVersions } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { type DocumentSettings, settingsOf } from '#app/domain/document-settings.ts'
import type { UnitChange } from '#app/domain/editions/unit-change.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import { letterDate } from '#app/domain/languages/letter-date.ts'
import type { Edition, Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Logo } from '#app/domain/logo.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Wait } from '#app/domain/sendings/version-state.ts'
import { awaited, missingReviews, releasedPair, type SignedUnit } from '#app/domain/sign-off.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { Override } from '#app/domain/variants/override.ts'
import {
  type UnitLimits,
  unitsLeftOut,
  unitsOfVersion,
} from '#app/domain/variants/version-units.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import {
  type AddresseeConfirmation,
  listConfirmations,
} from '#db/queries/addressee-confirmations.ts'
import { type Register, readRegister } from '#db/queries/addressees.ts'
import { findDocumentSettings, findLogo } from '#db/queries/document-settings.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { listSignatories, type StoredSignatory } from '#db/queries/signatories.ts'
import type { Context } from './context.server.ts'
import { loadLetter } from './letters.server.ts'
import { loadOverrides } from './standing-overrides.server.ts'
import {
  type JudgedSignOff,
  type LoadedTranslation,
  loadOneTranslation,
  loadTranslations,
} from './translations.server.ts'
import { loadLetterLimits } from './unit-limits.server.ts'
import { loadUnits } from './units.server.ts'

/** A letter with everything its versions are made of; loaded once, rendered many times. */
export interface LoadedVersions {
  readonly letter: Letter
  readonly edition: Edition
  readonly units: readonly Unit[]
  /** What all editions changed, oldest first. */
  readonly changes: readonly UnitChange[]
  /** Also of units that are in the letter no more. */
  readonly limits: UnitLimits
  /** The wordings of regions, by the unit's id. */
  readonly overrides: ReadonlyMap<number, readonly Override[]>
  readonly signatories: readonly StoredSignatory[]
  readonly translations: ReadonlyMap<Locale, LoadedTranslation>
  readonly register: Register
  readonly confirmations: ReadonlyMap<string, AddresseeConfirmation>
  readonly settings: DocumentSettings
  readonly logo: Logo | null
  readonly names: ReadonlyMap<number, string>
}

/**
 * Loads what the versions in every locale are made of, or in some alone. Asks for no permission: who may
 * see what differs by version.
 */
export async function loadVersions(
  ctx: Context,
  letterId: number,
  locales?: readonly Locale[],
): Promise<Result<LoadedVersions>> {
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
  const translations = await loadThese(ctx, loaded.value, locales)
  const confirmations = await listConfirmations(ctx.db, letterId)
  return accept({
    letter,
    edition,
    units: (await loadUnits(ctx, edition.id)).units,
    changes: await listEditionChanges(ctx.db, letterId),
    limits: await loadLetterLimits(ctx, letterId),
    overrides: await loadOverrides(ctx, edition.id),
    signatories: await listSignatories(ctx.db, edition.id),
    translations: new Map(
      translations.flatMap((one) => (one ? [[one.translation.locale, one]] : [])),
    ),
    register: await readRegister(ctx.db),
    confirmations: new Map(confirmations.map((one) => [confirmationKey(one), one])),
    settings: await findDocumentSettings(ctx.db, letterId),
    logo: await findLogo(ctx.db, letterId),
    names: await listAccountNames(ctx.db),
  })
}

async function loadThese(
  ctx: Context,
  loaded: Parameters<typeof loadTranslations>[1],
  locales: readonly Locale[] | undefined,
): Promise<(LoadedTranslation | null)[]> {
  if (!locales) return loadTranslations(ctx, loaded)
  const translations: (LoadedTranslation | null)[] = []
  for (const locale of locales) {
    translations.push(await loadOneTranslation(ctx, loaded, locale))
  }
  return translations
}

/** The ministry versions of the letter, in the order of the addressees. */
export function versionsOf({ letter, register, settings }: LoadedVersions): MinistryVersion[] {
  const { sourceLocale } = letter
  const high = settings.highRepresentativeIn ?? sourceLocale
  return ministryVersions(register.addressees, sourceLocale, high)
}

function confirmationKey({ state, locale }: { state: string; locale: Locale }): string {
  return `${state}-${locale}`
}

/** Where a text in one locale stands: only what is released leaves without a mark. */
export type Release =
  /** The source's own text; confirming the edition released it. */
  | { readonly kind: 'source' }
  | { readonly kind: 'signed-off'; readonly signOff: JudgedSignOff }
  /** By the coordinator's choice the text signed last stands in for a translation that is not released. */
  | { readonly kind: 'last-signed'; readonly signOff: JudgedSignOff; readonly wait: Wait }
  /** By the coordinator's choice the source does. */
  | { readonly kind: 'fallback'; readonly wait: Wait }
  | {
      readonly kind: 'draft'
      readonly wait: Wait
      /** The text signed last was chosen to stand in, and the letter means something else now. */
      readonly meansOtherwise: boolean
    }

/** `state` names the addressee; `null`: the general version. */
export function releaseOf(
  loaded: LoadedVersions,
  locale: Locale,
  state: StateCode | null,
): Release {
  if (locale === loaded.letter.sourceLocale) return { kind: 'source' }
  const translation = loaded.translations.get(locale)
  if (translation?.standing) return { kind: 'signed-off', signOff: translation.standing }
  const wait: Wait = translation ? waitOf(translation) : { for: 'locale' }
  const { fallback } = settingsOf(loaded.settings, state && { state, locale })
  if (fallback === 'source') return { kind: 'fallback', wait }
  const last = fallback === 'last-signed' ? translation?.lastSigned : null
  if (!last || last.meansOtherwise) return { kind: 'draft', wait, meansOtherwise: Boolean(last) }
  return { kind: 'last-signed', signOff: last.signOff, wait }
}

/** The sign-off whose text a version prints; `null` for the source and for a draft. */
export function signOffOf(release: Release): JudgedSignOff | null {
  return 'signOff' in release ? release.signOff : null
}

/** The language of a version's text: its own, or the source's where that stands in for it. */
export function textLocaleOf(
  loaded: LoadedVersions,
  locale: Locale,
  state: StateCode | null,
): Locale {
  const { kind } = releaseOf(loaded, locale, state)
  return kind === 'fallback' ? loaded.letter.sourceLocale : locale
}

function waitOf({ pairs: all, waiting }: LoadedTranslation): Wait {
  const pairs = all.filter(({ late }) => !late)
  const initial = pairs.filter((pair) => awaited(pair).includes('initial')).length
  if (initial > 0) return { for: 'translation', count: initial }
  const missing = missingReviews(pairs)
  if (missing > 0) return { for: 'review', count: missing }
  return { for: waiting ? 'second-signature' : 'sign-off' }
}

/**
 * What a version for this addressee prints around the body; `day` is whose office-holders it takes. The
 * address is in the version's language even where the text is not.
 */
export function assembleFor(
  loaded: LoadedVersions,
  addressee: Addressee,
  locale: Locale,
  day = dayOf(loaded),
): AssembledVersion {
  return assembleAs(
    loaded,
    { addressee, locale, day },
    textLocaleOf(loaded, locale, addressee.state),
  )
}

/** The same around a text in this language. */
export function assembleAs(
  loaded: LoadedVersions,
  version: { readonly addressee: Addressee; readonly locale: Locale; readonly day: string },
  text: Locale,
): AssembledVersion {
  const own = assembleIn(loaded, version, version.locale)
  return text === version.locale ? own : addressedAs(assembleIn(loaded, version, text), own)
}

function assembleIn(
  loaded: LoadedVersions,
  {
    addressee,
    locale,
    day,
  }: { readonly addressee: Addressee; readonly locale: Locale; readonly day: string },
  text: Locale,
): AssembledVersion {
  const { sourceLocale } = loaded.letter
  const pairs = pairsOf(loaded, locale, addressee.state)
  const dated = pairs.find(({ unit }) => unit.kind === 'date')
  const date = dated
    ? letterDate({ text: dated.unit.text, locale: sourceLocale }, text, dated.target?.text ?? null)
    : null
  return assembleVersion({
    addressee,
    locale: text,
    day,
    date,
    units: pairs.map(({ unit, target }) => ({
      kind: unit.kind,
      text: finishedText(unit, target, sourceLocale, text).text,
    })),
    forms: loaded.register.forms[text],
    confirmation: confirmationOf(loaded, addressee, text),
  })
}

/** The letter's date, `YYYY-MM-DD`; of a letter without one, the day its edition was confirmed. */
export function dayOf({ units, letter, edition }: LoadedVersions): string {
  const date = units.find((unit) => unit.kind === 'date')
  const source = date && { text: date.text, locale: letter.sourceLocale }
  const iso = source && letterDate(source, letter.sourceLocale, null).iso
  return iso ?? (edition.confirmedAt ?? letter.createdAt).slice(0, 10)
}

export function confirmationOf(
  { confirmations, names }: LoadedVersions,
  { state }: Addressee,
  locale: Locale,
): Confirmation | null {
  const found = confirmations.get(confirmationKey({ state, locale }))
  if (!found) return null
  const { block, salutation, source, account, at } = found
  return { block, salutation, source, at, confirmedBy: names.get(account) ?? '' }
}

/**
 * The units with their targets that a version prints in a locale, worded for whom it is for; in general
 * all of them. Without any targets where the locale is not open.
 */
export function pairsOf(
  loaded: LoadedVersions,
  locale: Locale,
  state: StateCode | null,
): readonly SignedUnit[] {
  const { limits, letter } = loaded
  const version = state && { state, locale }
  return unitsOfVersion(printedPairs(loaded, locale, state).map(releasedPair), version, {
    limits,
    source: letter.sourceLocale,
  })
}

/** The units with their targets in the text that a version prints, whomever they are for. */
function printedPairs(
  loaded: LoadedVersions,
  locale: Locale,
  state: StateCode | null,
): readonly SignedUnit[] {
  const { kind } = releaseOf(loaded, locale, state)
  const last = kind === 'last-signed' ? loaded.translations.get(locale)?.lastSigned : null
  return last?.pairs ?? allPairs(loaded, textLocaleOf(loaded, locale, state))
}

/** The numbers of the units that are not for this addressee. */
export function leftOutOf(
  loaded: LoadedVersions,
  locale: Locale,
  state: StateCode | null,
): readonly number[] {
  const version = state && { state, locale }
  return unitsLeftOut(printedPairs(loaded, locale, state), version, loaded.limits)
}

/** All units with their targets as they are now; without any where the locale is not open. */
export function allPairs(
  { translations, units, overrides }: LoadedVersions,
  locale: Locale,
): readonly SignedUnit[] {
  const untranslated = () =>
    units.map((unit) => ({ unit, target: null, overrides: overrides.get(unit.id) ?? [] }))
  return translations.get(locale)?.pairs ?? untranslated()
}
