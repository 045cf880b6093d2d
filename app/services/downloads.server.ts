import { documentFormat } from '#app/documents/formats.server.ts'
import { findAddressee } from '#app/domain/addressees/ministry.ts'
import {
  fileLocales,
  type VersionFile,
  versionFileName,
} from '#app/domain/addressees/ministry-version.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { composeVersion, releaseOfFile, type WantedVersion } from './compositions.server.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { mayDownload } from './ministries.server.ts'
import { type LoadedVersions, loadVersions, releaseOf } from './versions.server.ts'

/** A file as it leaves. */
export interface Download {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** One ministry's letter. Each download is logged with its hash. */
export function downloadMinistryVersion(
  ctx: Context,
  letterId: number,
  state: string,
  file: VersionFile,
): Promise<Result<Download>> {
  return download(ctx, letterId, file, (loaded) => {
    const addressee = findAddressee(loaded.register.addressees, state)
    if (!addressee.ok) return addressee
    const locales = fileLocales(addressee.value, file.locale)
    if (!locales.ok) return locales
    return accept({ locales: locales.value, addressee: addressee.value })
  })
}

/** The letter in a locale as it is, addressed to nobody in particular. */
export function downloadGeneralVersion(
  ctx: Context,
  letterId: number,
  locale: Locale,
  extension: VersionFile['extension'],
): Promise<Result<Download>> {
  const wanted: WantedVersion = { locales: [locale], addressee: null }
  return download(ctx, letterId, { locale, extension }, () => accept(wanted))
}

async function download(
  ctx: Context,
  letterId: number,
  { locale, extension }: VersionFile,
  choose: (loaded: LoadedVersions) => Result<WantedVersion>,
): Promise<Result<Download>> {
  const seen = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!seen.ok) return seen
  const loaded = await loadVersions(ctx, letterId, locale === 'all' ? undefined : [locale])
  if (!loaded.ok) return loaded
  const wanted = choose(loaded.value)
  if (!wanted.ok) return wanted
  if (!mayDownloadFile(ctx, loaded.value, wanted.value)) return refuse('actor/not-allowed')
  const format = documentFormat(extension)
  if (!format) return refuse('version/not-found')
  const { document } = composeVersion(loaded.value, wanted.value)
  const bytes = await format.render(document)
  const draft = releaseOfFile(loaded.value, wanted.value).kind === 'draft'
  const fileName = fileNameOf(wanted.value, extension, draft)
  return transact(ctx, async (within) => {
    const data = { file: fileName, sha256: sha256(bytes) }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    return accept({ fileName, mediaType: format.mediaType, bytes })
  })
}

/** Whoever may have each of its languages may have the file. */
function mayDownloadFile(
  ctx: Context,
  loaded: LoadedVersions,
  { locales, addressee }: WantedVersion,
): boolean {
  const state = addressee?.state ?? null
  return locales.every((locale) =>
    mayDownload(ctx, loaded.letter.id, locale, releaseOf(loaded, locale, state)),
  )
}

/** `at-de-DRAFT.pdf`; with several languages `be-all.pdf`; of the general version `letter-de.pdf`. */
export function fileNameOf(
  { locales, addressee }: WantedVersion,
  extension: VersionFile['extension'],
  draft: boolean,
): string {
  const [first, ...more] = locales
  const locale = more.length > 0 ? 'all' : first
  if (addressee) return versionFileName({ state: addressee.state, locale }, extension, draft)
  return `letter-${locale}${draft ? '-DRAFT' : ''}.${extension}`
}
