import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type Addressee, isHighRepresentative } from './ministry.ts'
import type { StateCode } from './state-code.ts'

/** A translation rendered for one addressee. */
export interface MinistryVersion {
  readonly state: StateCode
  readonly locale: Locale
}

/** The formats a version is handed out in. */
export const versionExtensions = ['pdf', 'docx', 'odt', 'html', 'txt'] as const
export type VersionExtension = (typeof versionExtensions)[number]
const VersionExtension = z.enum(versionExtensions)

/** One language of a version's, or all of a ministry that has several, in one file. */
export type FileLocale = Locale | typeof allLocales
const allLocales = 'all'
export const FileLocale = /* @__PURE__ */ z.union([Locale, z.literal(allLocales)])

export interface VersionFile {
  readonly locale: FileLocale
  readonly extension: VersionExtension
}

/**
 * The versions of a letter written in `source`, in the order of the addressees: one for each language a
 * ministry is written to in, and one for the High Representative, in the source's language unless the
 * coordinator picks another.
 */
export function ministryVersions(
  addressees: readonly Addressee[],
  source: Locale,
  highRepresentativeIn: Locale = source,
): MinistryVersion[] {
  return addressees.flatMap((addressee) => {
    const chosen = isHighRepresentative(addressee) ? [highRepresentativeIn] : addressee.locales
    return chosen.map((locale) => ({ state: addressee.state, locale }))
  })
}

/** A version's name needs no more: `be-all` is the file with all languages of Belgium's ministry. */
interface NamedVersion {
  readonly state: StateCode
  readonly locale: FileLocale
}

/** `at-de`, the same for every format and in the manifest. */
export function versionName({ state, locale }: NamedVersion): string {
  return `${state}-${locale}`
}

/** `at-de.pdf`, or `at-de-DRAFT.pdf` for what is not signed off. */
export function versionFileName(
  version: NamedVersion,
  extension: VersionExtension,
  draft: boolean,
): string {
  return `${versionName(version)}${draft ? '-DRAFT' : ''}.${extension}`
}

/** Reads the last part of a version's address: `pl.pdf`, `all.pdf`. */
export function parseVersionFile(file: string): Result<VersionFile> {
  const [stem, ending, ...more] = file.split('.')
  const locale = FileLocale.safeParse(stem)
  const extension = VersionExtension.safeParse(ending)
  if (more.length > 0 || !locale.success || !extension.success) return refuse('version/not-found')
  return accept({ locale: locale.data, extension: extension.data })
}

/** The version of an addressee in a language it is written to in. */
export function findVersion(addressee: Addressee, locale: Locale): Result<MinistryVersion> {
  if (!addressee.locales.includes(locale)) return refuse('version/not-found')
  return accept({ state: addressee.state, locale })
}

/** What an addressee's file is written in: the one language, or all of several in their official order. */
export function fileLocales(
  addressee: Addressee,
  locale: FileLocale,
): Result<readonly [Locale, ...Locale[]]> {
  if (locale !== allLocales) {
    const version = findVersion(addressee, locale)
    return version.ok ? accept([locale]) : version
  }
  const [first, ...more] = addressee.locales
  const several = first !== undefined && more.length > 0 && !isHighRepresentative(addressee)
  return several ? accept([first, ...more]) : refuse('version/not-found')
}
