import { findAddressee } from '#app/domain/addressees/ministry.ts'
import type { MultilingualChoice } from '#app/domain/document-settings.ts'
import { groupBy } from '#app/domain/group-by.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { WantedVersion } from './compositions.server.ts'
import { type LoadedVersions, versionsOf } from './versions.server.ts'

/** The files that the ministries get: one for each of their languages, or one with all of them. */
export function ministryFiles(loaded: LoadedVersions): WantedVersion[] {
  const { register, settings } = loaded
  return [...groupBy(versionsOf(loaded), ({ state }) => state)].flatMap(([state, own]) => {
    const found = findAddressee(register.addressees, state)
    if (!found.ok) return []
    const locales = own.map(({ locale }) => locale)
    const addressee = found.value
    return filesOf(locales, settings.multilingual).map((one) => ({ locales: one, addressee }))
  })
}

function filesOf(
  locales: readonly Locale[],
  choice: MultilingualChoice,
): WantedVersion['locales'][] {
  const [first, ...more] = locales
  if (first === undefined) return []
  return choice === 'combined' ? [[first, ...more]] : locales.map((locale) => [locale])
}

/** Lets requests of other people in between two files. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
