import type { ByLocale } from '#app/domain/addressees/ministry.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import {
  type DocumentSettings,
  defaultSettings,
  type Fallback,
  type MultilingualChoice,
  type VersionOverride,
} from '#app/domain/document-settings.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Logo } from '#app/domain/logo.ts'
import type { Database } from '#db/connection.ts'

interface SettingsRow {
  letter_id: number
  letterhead: string
  places: string
  courtesy_note: number
  attach_original: number
  multilingual: MultilingualChoice
  high_representative_in: Locale | null
  profile: TypographyProfile
}

interface OverrideRow {
  letter_id: number
  state: StateCode
  locale: Locale
  attach_original: number | null
  profile: TypographyProfile | null
  fallback: Fallback
}

interface LogoRow {
  letter_id: number
  media_type: Logo['mediaType']
  width: number
  height: number
  bytes: Buffer
}

/** What was chosen for a letter; the default where nobody has chosen. */
export async function findDocumentSettings(
  db: Database,
  letterId: number,
): Promise<DocumentSettings> {
  const row = await db<SettingsRow>('document_settings').where({ letter_id: letterId }).first()
  if (!row) return defaultSettings
  const overrides = await db<OverrideRow>('version_settings')
    .where({ letter_id: letterId })
    .orderBy(['state', 'locale'])
  return {
    letterhead: row.letterhead,
    places: JSON.parse(row.places) as ByLocale<string>,
    courtesyNote: row.courtesy_note === 1,
    attachOriginal: row.attach_original === 1,
    multilingual: row.multilingual,
    highRepresentativeIn: row.high_representative_in,
    profile: row.profile,
    overrides: overrides.map(toOverride),
  }
}

function toOverride({ attach_original, ...row }: OverrideRow): VersionOverride {
  return {
    state: row.state,
    locale: row.locale,
    attachOriginal: attach_original === null ? null : attach_original === 1,
    profile: row.profile,
    fallback: row.fallback,
  }
}

export async function saveDocumentSettings(
  db: Database,
  letterId: number,
  settings: DocumentSettings,
): Promise<void> {
  const row: SettingsRow = {
    letter_id: letterId,
    letterhead: settings.letterhead,
    places: JSON.stringify(settings.places),
    courtesy_note: Number(settings.courtesyNote),
    attach_original: Number(settings.attachOriginal),
    multilingual: settings.multilingual,
    high_representative_in: settings.highRepresentativeIn,
    profile: settings.profile,
  }
  await db<SettingsRow>('document_settings').insert(row).onConflict('letter_id').merge()
  await db<OverrideRow>('version_settings').where({ letter_id: letterId }).delete()
  for (const { state, locale, attachOriginal, profile, fallback } of settings.overrides) {
    await db<OverrideRow>('version_settings').insert({
      letter_id: letterId,
      state,
      locale,
      attach_original: attachOriginal === null ? null : Number(attachOriginal),
      profile,
      fallback,
    })
  }
}

export async function findLogo(db: Database, letterId: number): Promise<Logo | null> {
  const row = await db<LogoRow>('document_logos').where({ letter_id: letterId }).first()
  if (!row) return null
  const { media_type: mediaType, width, height, bytes } = row
  return { mediaType, width, height, bytes: new Uint8Array(bytes) }
}

/** Puts a logo in place of whichever there was; `null` takes it away. */
export async function saveLogo(db: Database, letterId: number, logo: Logo | null): Promise<void> {
  if (logo === null) {
    await db<LogoRow>('document_logos').where({ letter_id: letterId }).delete()
    return
  }
  const { mediaType, width, height, bytes } = logo
  const row = { letter_id: letterId, media_type: mediaType, width, height }
  await db<LogoRow>('document_logos')
    .insert({ ...row, bytes: Buffer.from(bytes) })
    .onConflict('letter_id')
    .merge()
}
