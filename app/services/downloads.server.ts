import { documentFormat } from '#app/documents/formats.server.ts'
import { findAddressee } from '#app/domain/addressees/ministry.ts'
import {
  findVersion,
  type VersionFile,
  versionFileName,
} from '#app/domain/addressees/ministry-version.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { mayDownload } from './ministries.server.ts'
import {
  composeVersion,
  type LoadedVersions,
  loadVersions,
  releaseOf,
  type WantedVersion,
} from './versions.server.ts'

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
    const version = findVersion(addressee.value, file.locale)
    return version.ok ? addressee : version
  })
}

/** The letter in a locale as it is, addressed to nobody in particular. */
export function downloadGeneralVersion(
  ctx: Context,
  letterId: number,
  locale: Locale,
  extension: VersionFile['extension'],
): Promise<Result<Download>> {
  return download(ctx, letterId, { locale, extension }, () => accept(null))
}

async function download(
  ctx: Context,
  letterId: number,
  { locale, extension }: VersionFile,
  choose: (loaded: LoadedVersions) => Result<WantedVersion['addressee']>,
): Promise<Result<Download>> {
  const seen = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!seen.ok) return seen
  const loaded = await loadVersions(ctx, letterId, locale)
  if (!loaded.ok) return loaded
  const addressee = choose(loaded.value)
  if (!addressee.ok) return addressee
  const release = releaseOf(loaded.value, locale)
  if (!mayDownload(ctx, letterId, locale, release)) return refuse('actor/not-allowed')
  const format = documentFormat(extension)
  if (!format) return refuse('version/not-found')
  const wanted = { locale, addressee: addressee.value }
  const { document } = composeVersion(loaded.value, wanted)
  const bytes = await format.render(document)
  const fileName = fileNameOf(wanted, extension, release.kind === 'draft')
  return transact(ctx, async (within) => {
    const data = { file: fileName, sha256: sha256(bytes) }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    return accept({ fileName, mediaType: format.mediaType, bytes })
  })
}

/** `at-de-DRAFT.pdf`; of the general version `letter-de.pdf`. */
export function fileNameOf(
  { locale, addressee }: WantedVersion,
  extension: VersionFile['extension'],
  draft: boolean,
): string {
  if (addressee) return versionFileName({ state: addressee.state, locale }, extension, draft)
  return `letter-${locale}${draft ? '-DRAFT' : ''}.${extension}`
}
