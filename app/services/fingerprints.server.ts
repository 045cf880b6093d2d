import type { LetterDocument, SingleLetter } from '#app/documents/letter-document.server.ts'
import { lettersOf } from '#app/documents/letter-parts.server.ts'
import { canonical } from '#app/domain/canonical.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import type { Fingerprint } from '#app/domain/sendings/fingerprint.ts'
import { type ComposedVersion, composeVersion, type WantedVersion } from './compositions.server.ts'
import { sha256 } from './digest.server.ts'
import { type LoadedVersions, pairsOf, textLocaleOf } from './versions.server.ts'

/** What a version reads and looks like now, in hashes: to be held against those of what was sent. */
export function fingerprintOf(
  loaded: LoadedVersions,
  wanted: WantedVersion,
  { document, parts, original }: ComposedVersion = composeVersion(loaded, wanted),
): Fingerprint {
  const { sourceLocale } = loaded.letter
  const state = wanted.addressee?.state ?? null
  const pairs = wanted.locales.map((locale) => ({
    locale: textLocaleOf(loaded, locale, state),
    pairs: pairsOf(loaded, locale, state),
  }))
  return {
    source: hashOf(pairs.map((one) => one.pairs.map(({ unit }) => [unit.kind, unit.text]))),
    text: hashOf({
      signatories: loaded.signatories.map(({ name, acronym, country }) => [name, acronym, country]),
      translations: pairs
        .filter(({ locale }) => locale !== sourceLocale)
        .map((one) =>
          one.pairs.map(
            ({ unit, target }) => finishedText(unit, target, sourceLocale, one.locale).text,
          ),
        ),
    }),
    addressee: hashOf(
      parts.map(({ assembled }) => [assembled?.block, assembled?.salutation, assembled?.closing]),
    ),
    typography: hashOf({
      original,
      letterhead: plainHead(document),
      parts: parts.map(({ lang, place, courtesyNote, profile }) => {
        return { lang, place, courtesyNote, profile }
      }),
    }),
    document: hashOf(lettersOf(document).map(shown)),
  }
}

/** Names a document to the last of what makes its bytes. */
export function digestOf(document: LetterDocument): string {
  const letters = lettersOf(document).map((letter) => ({
    ...shown(letter),
    colophon: letter.colophon,
    draft: letter.draft,
  }))
  return hashOf({ letters, at: document.at.toISOString() })
}

/** What a reader sees, but for what says whether and when it was released. */
function shown(letter: SingleLetter) {
  return {
    ...letter,
    colophon: [] as readonly string[],
    draft: null as string | null,
    followedBy: null,
    at: null,
    letterhead: plainHead(letter),
  }
}

function plainHead({ letterhead }: SingleLetter) {
  return (
    letterhead && { name: letterhead.name, logo: letterhead.logo && sha256(letterhead.logo.bytes) }
  )
}

function hashOf(value: unknown): string {
  return sha256(canonical(value))
}
