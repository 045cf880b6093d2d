import type { Imprint } from '#app/documents/colophon.server.ts'
import {
  type ComposedLetter,
  composeLetter,
  type LetterTypographyChange,
} from '#app/documents/compose-letter.server.ts'
import type {
  DocumentText,
  LetterDocument,
  Letterhead,
  SingleLetter,
} from '#app/documents/letter-document.server.ts'
import type { AssembledVersion } from '#app/domain/addressees/assemble.ts'
import type { Addressee } from '#app/domain/addressees/ministry.ts'
import { settingsOf } from '#app/domain/document-settings.ts'
import { endonym } from '#app/domain/languages/letter-words.ts'
import { documentWords } from '#app/domain/languages/registry.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import { variantFor } from '#app/domain/variants/variant.ts'
import {
  assembleFor,
  type LoadedVersions,
  leftOutOf,
  pairsOf,
  type Release,
  releaseOf,
  signOffOf,
  textLocaleOf,
} from './versions.server.ts'

/** A file of a letter: for an addressee or in general; in one locale, or in several after another. */
export interface WantedVersion {
  readonly locales: readonly [Locale, ...Locale[]]
  readonly addressee: Addressee | null
  /** Whether each text says which unit it is: on a screen, never in a file. */
  readonly placed?: boolean
}

/** A file of a letter before it has a format, with the account of what is in it. */
export interface ComposedVersion {
  readonly document: LetterDocument
  readonly parts: readonly ComposedPart[]
  /** Whether the source follows as the original. */
  readonly original: boolean
}

/** One locale of a file. */
export interface ComposedPart {
  readonly locale: Locale
  /** BCP 47, with the region where the language differs there. */
  readonly lang: string
  readonly release: Release
  readonly assembled: AssembledVersion | null
  /** The numbers of the units that are not for the addressee. */
  readonly leftOut: readonly number[]
  readonly place: string | null
  readonly courtesyNote: boolean
  readonly profile: TypographyProfile
  readonly changes: readonly LetterTypographyChange[]
}

/** A file with several locales is released when all of them are; else it waits for the first that is not. */
export function releaseOfFile(
  loaded: LoadedVersions,
  { locales, addressee }: WantedVersion,
): Release {
  const releases = locales.map((locale) => releaseOf(loaded, locale, addressee?.state ?? null))
  const rank = { draft: 0, fallback: 1, 'last-signed': 2, 'signed-off': 3, source: 4 } as const
  return releases.reduce((least, one) => (rank[one.kind] < rank[least.kind] ? one : least))
}

/** Puts a file together: each locale as a letter of its own, then the original where it is asked for. */
export function composeVersion(loaded: LoadedVersions, wanted: WantedVersion): ComposedVersion {
  const draft = releaseOfFile(loaded, wanted).kind === 'draft'
  const composed = wanted.locales.map((locale) => composePart(loaded, wanted, locale, draft))
  const original = originalOf(loaded, wanted, draft)
  const letters = [...composed.map(({ letter }) => letter), ...original]
  const [first, ...followedBy] = letters.length > 1 ? letters.map(named) : letters
  if (!first) throw new Error('A version has at least one locale')
  return {
    document: { ...first, followedBy, at: latest(loaded, wanted) },
    parts: composed.map(({ part }) => part),
    original: original.length > 0,
  }
}

function composePart(
  loaded: LoadedVersions,
  { addressee, placed = false }: WantedVersion,
  locale: Locale,
  draft: boolean,
): { letter: SingleLetter; part: ComposedPart } {
  const version = addressee && { state: addressee.state, locale }
  const assembled = addressee && assembleFor(loaded, addressee, locale)
  const { profile } = settingsOf(loaded.settings, version)
  const text = textLocaleOf(loaded, locale, addressee?.state ?? null)
  const insteadOf = text === locale ? null : locale
  const lang = (insteadOf === null && version && variantFor(version)) || text
  const place = loaded.settings.places[text] ?? null
  const courtesyNote = loaded.settings.courtesyNote && text !== loaded.letter.sourceLocale
  const { letter, changes } = compose(loaded, locale, addressee, {
    to: text,
    lang,
    version: assembled,
    draft,
    look: { letterhead: letterheadOf(loaded), place, courtesyNote, insteadOf, profile },
    placed,
  })
  const release = releaseOf(loaded, locale, addressee?.state ?? null)
  const leftOut = leftOutOf(loaded, locale, addressee?.state ?? null)
  const part = { locale, lang, release, assembled, leftOut, place, courtesyNote, profile, changes }
  return { letter, part }
}

/** The source as it is attached; a draft's says DRAFT in the language of what it is attached to. */
function originalOf(
  loaded: LoadedVersions,
  { locales, addressee }: WantedVersion,
  draft: boolean,
): SingleLetter[] {
  const { sourceLocale } = loaded.letter
  if (locales.includes(sourceLocale)) return []
  const state = addressee?.state ?? null
  const asked = locales.some(
    (locale) =>
      textLocaleOf(loaded, locale, state) === locale &&
      settingsOf(loaded.settings, state && { state, locale }).attachOriginal,
  )
  if (!asked) return []
  const [first] = locales
  const words = documentWords(first)
  const { letter } = compose(loaded, sourceLocale, addressee, {
    to: sourceLocale,
    lang: sourceLocale,
    version: null,
    draft: false,
    look: {
      letterhead: null,
      place: loaded.settings.places[sourceLocale] ?? null,
      courtesyNote: false,
      insteadOf: null,
      profile: loaded.settings.profile,
    },
  })
  const name: DocumentText = { text: words.original, lang: first, untranslated: false }
  return [{ ...letter, partName: name, attachedAs: name, draft: draft ? words.draft : null }]
}

function compose(
  loaded: LoadedVersions,
  locale: Locale,
  addressee: Addressee | null,
  own: Pick<
    Parameters<typeof composeLetter>[0],
    'to' | 'lang' | 'version' | 'draft' | 'look' | 'placed'
  >,
): ComposedLetter {
  return composeLetter({
    pairs: pairsOf(loaded, locale, addressee?.state ?? null),
    signatories: loaded.signatories,
    from: loaded.letter.sourceLocale,
    imprint: imprintOf(loaded, locale, addressee),
    ...own,
  })
}

function imprintOf(loaded: LoadedVersions, locale: Locale, addressee: Addressee | null): Imprint {
  const release = releaseOf(loaded, locale, addressee?.state ?? null)
  const signOff = signOffOf(release)
  return {
    edition: release.kind === 'last-signed' ? release.signOff.edition : loaded.edition.number,
    signOff: signOff && { day: signOff.signedAt.slice(0, 10), textDigest: signOff.textDigest },
  }
}

export function letterheadOf({ settings, logo }: LoadedVersions): Letterhead | null {
  return settings.letterhead === '' ? null : { name: settings.letterhead, logo }
}

/** In a file of several letters each is named, by its language where it has no other name. */
function named(letter: SingleLetter): SingleLetter {
  const name = { text: endonym(letter.lang), lang: letter.lang, untranslated: false }
  return { ...letter, partName: letter.partName ?? name }
}

/** The last sign-off in the file; of a draft and of the source, when the edition was confirmed. */
function latest(loaded: LoadedVersions, { locales, addressee }: WantedVersion): Date {
  const { edition, letter } = loaded
  const state = addressee?.state ?? null
  const signed = locales.map((locale) => signOffOf(releaseOf(loaded, locale, state))?.signedAt)
  const last = signed
    .filter((at) => at !== undefined)
    .sort()
    .at(-1)
  return new Date(last ?? edition.confirmedAt ?? letter.createdAt)
}
