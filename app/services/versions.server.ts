import { composeLetter } from '#app/documents/compose-letter.server.ts'
import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import {
  type AssembledVersion,
  assembleVersion,
  type Confirmation,
} from '#app/domain/addressees/assemble.ts'
import type { Addressee } from '#app/domain/addressees/ministry.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import { groupBy } from '#app/domain/group-by.ts'
import { letterDate } from '#app/domain/languages/letter-date.ts'
import type { Edition, Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import { counts, type Unit } from '#app/domain/unit.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import {
  type AddresseeConfirmation,
  listConfirmations,
} from '#db/queries/addressee-confirmations.ts'
import { type Register, readRegister } from '#db/queries/addressees.ts'
import type { StoredSignOff } from '#db/queries/sign-offs.ts'
import { listSignatories, type StoredSignatory } from '#db/queries/signatories.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'
import { loadLetter } from './letters.server.ts'
import {
  type LoadedTranslation,
  loadOneTranslation,
  loadTranslations,
} from './translations.server.ts'

/** A letter with everything its versions are made of; loaded once, rendered many times. */
export interface LoadedVersions {
  readonly letter: Letter
  readonly edition: Edition
  readonly units: readonly Unit[]
  readonly signatories: readonly StoredSignatory[]
  readonly translations: ReadonlyMap<Locale, LoadedTranslation>
  readonly register: Register
  readonly confirmations: ReadonlyMap<string, AddresseeConfirmation>
  readonly names: ReadonlyMap<number, string>
}

/**
 * Loads what the versions in every locale are made of, or in one alone. Asks for no permission: who may
 * see what differs by version.
 */
export async function loadVersions(
  ctx: Context,
  letterId: number,
  locale?: Locale,
): Promise<Result<LoadedVersions>> {
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
  const translations = locale
    ? [await loadOneTranslation(ctx, loaded.value, locale)]
    : await loadTranslations(ctx, loaded.value)
  const confirmations = await listConfirmations(ctx.db, letterId)
  return accept({
    letter,
    edition,
    units: await listUnits(ctx.db, edition.id),
    signatories: await listSignatories(ctx.db, edition.id),
    translations: new Map(
      translations.flatMap((one) => (one ? [[one.translation.locale, one]] : [])),
    ),
    register: await readRegister(ctx.db),
    confirmations: new Map(confirmations.map((one) => [confirmationKey(one), one])),
    names: await listAccountNames(ctx.db),
  })
}

function confirmationKey({ state, locale }: { state: string; locale: Locale }): string {
  return `${state}-${locale}`
}

/** Where a text in one locale stands: only what is released leaves without a mark. */
export type Release =
  /** The source's own text; confirming the edition released it. */
  | { readonly kind: 'source' }
  | { readonly kind: 'signed-off'; readonly signOff: StoredSignOff }
  | { readonly kind: 'draft'; readonly wait: Wait }

/** What a text waits for before it is ready. */
export type Wait =
  | { readonly for: 'locale' }
  | { readonly for: 'translation'; readonly count: number }
  | { readonly for: 'review'; readonly count: number }
  | { readonly for: 'sign-off' }

export function releaseOf(loaded: LoadedVersions, locale: Locale): Release {
  if (locale === loaded.letter.sourceLocale) return { kind: 'source' }
  const translation = loaded.translations.get(locale)
  if (!translation) return { kind: 'draft', wait: { for: 'locale' } }
  if (translation.standing) return { kind: 'signed-off', signOff: translation.standing }
  return { kind: 'draft', wait: waitOf(translation.pairs) }
}

function waitOf(pairs: readonly SignedUnit[]): Wait {
  const states = groupBy(
    pairs.filter(({ unit }) => counts(unit)),
    ({ target }) => target?.state ?? 'initial',
  )
  const initial = states.get('initial')?.length ?? 0
  if (initial > 0) return { for: 'translation', count: initial }
  const translated = states.get('translated')?.length ?? 0
  return translated > 0 ? { for: 'review', count: translated } : { for: 'sign-off' }
}

/** A version of a letter: in a locale, for an addressee or in general. */
export interface WantedVersion {
  readonly locale: Locale
  readonly addressee: Addressee | null
}

/** The finished letter as a model that any format renders. */
export function composeVersion(
  loaded: LoadedVersions,
  { locale, addressee }: WantedVersion,
): { document: LetterDocument; assembled: AssembledVersion | null } {
  const release = releaseOf(loaded, locale)
  const assembled = addressee && assembleFor(loaded, addressee, locale)
  const signedAt = release.kind === 'signed-off' ? release.signOff.signedAt : null
  const document = composeLetter({
    pairs: pairsOf(loaded, locale),
    signatories: loaded.signatories,
    from: loaded.letter.sourceLocale,
    to: locale,
    version: assembled,
    draft: release.kind === 'draft',
    at: new Date(signedAt ?? loaded.edition.confirmedAt ?? loaded.letter.createdAt),
  })
  return { document, assembled }
}

/** What a version for this addressee prints around the body; `day` is whose office-holders it takes. */
export function assembleFor(
  loaded: LoadedVersions,
  addressee: Addressee,
  locale: Locale,
  day = dayOf(loaded),
): AssembledVersion {
  const { sourceLocale } = loaded.letter
  const pairs = pairsOf(loaded, locale)
  const dated = pairs.find(({ unit }) => unit.kind === 'date')
  const date = dated
    ? letterDate(
        { text: dated.unit.text, locale: sourceLocale },
        locale,
        dated.target?.text ?? null,
      )
    : null
  return assembleVersion({
    addressee,
    locale,
    day,
    date,
    units: pairs.map(({ unit, target }) => ({
      kind: unit.kind,
      text: finishedText(unit, target, sourceLocale, locale).text,
    })),
    forms: loaded.register.forms[locale],
    confirmation: confirmationOf(loaded, addressee, locale),
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

/** The units with their targets in a locale; without any where the locale is not open. */
function pairsOf({ translations, units }: LoadedVersions, locale: Locale): readonly SignedUnit[] {
  return translations.get(locale)?.pairs ?? units.map((unit) => ({ unit, target: null }))
}
