import { z } from 'zod'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import {
  type DocumentSettings,
  fallbacks,
  multilingualChoices,
  type VersionOverride,
} from '#app/domain/document-settings.ts'
import { typographyProfiles } from '#app/domain/languages/typography.ts'
import { Locale } from '#app/domain/locale.ts'
import { maxLogoBytes } from '#app/domain/logo.ts'
import type { LogoChange } from '#app/services/document-settings.server.ts'

const Checkbox = z
  .literal('on')
  .optional()
  .transform((value) => value !== undefined)

const Text = z.string().max(1000)
const Profile = z.enum(typographyProfiles)
const PlaceField = z.templateLiteral(['place.', Locale])
const OriginalField = z.templateLiteral(['original.', StateCode, '-', Locale])
const Fallback = z.enum(fallbacks)
const FallbackField = z.templateLiteral(['fallback.', StateCode, '-', Locale])
const ProfileField = z.templateLiteral(['profile.', StateCode, '-', Locale])
const empty = z.literal('').transform(() => null)

/**
 * The form of a letter's documents; `place.de`, `original.at-de`, `profile.at-de` and `fallback.at-de` as
 * often as it has them.
 */
export const DocumentsFields = z
  .looseObject({
    seen: z.string(),
    letterhead: Text,
    logo: z.instanceof(File).optional().catch(undefined),
    removeLogo: Checkbox,
    courtesyNote: Checkbox,
    attachOriginal: Checkbox,
    multilingual: z.enum(multilingualChoices),
    highRepresentativeIn: z.union([empty, Locale]),
    profile: Profile,
  })
  .transform(({ seen, logo, removeLogo, ...form }) => ({
    seen,
    logo,
    removeLogo,
    settings: settingsFrom(form),
  }))

type Fields = Omit<DocumentSettings, 'places' | 'overrides'> & Readonly<Record<string, unknown>>

function settingsFrom(form: Fields): DocumentSettings {
  const { letterhead, courtesyNote, attachOriginal, multilingual, highRepresentativeIn } = form
  const places: Record<string, string> = {}
  const overrides = new Map<string, VersionOverride>()
  for (const [field, value] of Object.entries(form)) {
    const text = Text.safeParse(value)
    if (!text.success || text.data === '') continue
    if (PlaceField.safeParse(field).success) places[field.slice('place.'.length)] = text.data
    set(overrides, field, text.data)
  }
  return {
    letterhead,
    courtesyNote,
    attachOriginal,
    multilingual,
    highRepresentativeIn,
    profile: form.profile,
    places,
    overrides: [...overrides.values()],
  }
}

/** Adds what one field chooses to what the others of the same version do. */
function set(overrides: Map<string, VersionOverride>, field: string, value: string): void {
  const choice = choiceOf(field, value)
  if (choice === null) return
  const key = field.slice(field.indexOf('.') + 1)
  const [state, locale] = key.split('-')
  const none = { attachOriginal: null, profile: null, fallback: 'hold' } as const
  const version = { state: StateCode.parse(state), locale: Locale.parse(locale) }
  overrides.set(key, { ...none, ...version, ...overrides.get(key), ...choice })
}

/** What a field of a single version chooses; `null` for a field that is none, or chooses nothing known. */
function choiceOf(field: string, value: string): Partial<VersionOverride> | null {
  if (OriginalField.safeParse(field).success) return { attachOriginal: value === 'on' }
  const profile = ProfileField.safeParse(field).success ? Profile.safeParse(value) : null
  if (profile?.success) return { profile: profile.data }
  const fallback = FallbackField.safeParse(field).success ? Fallback.safeParse(value) : null
  return fallback?.success ? { fallback: fallback.data } : null
}

/** What the form does to the logo: a new file goes before the wish to take the old one away. */
export async function logoChange(form: z.output<typeof DocumentsFields>): Promise<LogoChange> {
  if (form.logo && form.logo.size > 0) {
    // One byte more than is taken tells that it is too large.
    return new Uint8Array(await form.logo.slice(0, maxLogoBytes + 1).arrayBuffer())
  }
  return form.removeLogo ? 'remove' : 'keep'
}
