import type { ByLocale } from '#app/domain/addressees/ministry.ts'
import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'

/** A ministry with several languages gets a file for each, or one with all in their official order. */
export const multilingualChoices = ['separate', 'combined'] as const
export type MultilingualChoice = (typeof multilingualChoices)[number]

/**
 * What a version whose translation nobody has released does: it waits, the text that was signed last
 * stands in for it, or the source does.
 */
export const fallbacks = ['hold', 'last-signed', 'source'] as const
export type Fallback = (typeof fallbacks)[number]

/** How the versions of a letter look: what a coordinator chooses, beside the text. */
export interface DocumentSettings {
  /** The coalition's name at the head of the letter; empty: no letterhead. */
  readonly letterhead: string
  /** Where the letter is sent from, as it stands before the date: "V Bruselu". */
  readonly places: ByLocale<string>
  readonly courtesyNote: boolean
  /** Whether the source follows each translation, as the original. */
  readonly attachOriginal: boolean
  readonly multilingual: MultilingualChoice
  /** `null`: in the source's language. */
  readonly highRepresentativeIn: Locale | null
  readonly profile: TypographyProfile
  readonly overrides: readonly VersionOverride[]
}

/** What one ministry version does its own way; `null`: as the letter. */
export interface VersionOverride extends MinistryVersion {
  readonly attachOriginal: boolean | null
  readonly profile: TypographyProfile | null
  readonly fallback: Fallback
}

/** Of a letter nobody has chosen anything for: a ministry reads its own language as its country writes it. */
export const defaultSettings: DocumentSettings = {
  letterhead: '',
  places: {},
  courtesyNote: false,
  attachOriginal: false,
  multilingual: 'separate',
  highRepresentativeIn: null,
  profile: 'national',
  overrides: [],
}

/** What holds for one version: its own choices, else the letter's. A general version has no own. */
export function settingsOf(
  settings: DocumentSettings,
  version: MinistryVersion | null,
): Pick<DocumentSettings, 'attachOriginal' | 'profile'> & Pick<VersionOverride, 'fallback'> {
  const own = settings.overrides.find(
    ({ state, locale }) => state === version?.state && locale === version.locale,
  )
  return {
    attachOriginal: own?.attachOriginal ?? settings.attachOriginal,
    profile: own?.profile ?? settings.profile,
    fallback: own?.fallback ?? 'hold',
  }
}

/** The longest letterhead and place, in UTF-16 code units: two lines of the page. */
const maxName = 200

/** The settings as they are kept: no blanks around what was typed, and nothing that chooses nothing. */
export function tidied(settings: DocumentSettings): DocumentSettings {
  const tidy = (text: string) =>
    text.replaceAll(/\s+/g, ' ').trim().normalize('NFC').slice(0, maxName)
  const places = Object.entries(settings.places).map(([locale, place]) => [locale, tidy(place)])
  return {
    ...settings,
    letterhead: tidy(settings.letterhead),
    places: Object.fromEntries(places.filter(([, place]) => place !== '')),
    overrides: settings.overrides.filter(
      ({ attachOriginal, profile, fallback }) =>
        attachOriginal !== null || profile !== null || fallback !== 'hold',
    ),
  }
}
