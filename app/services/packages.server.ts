import { zipSync } from 'fflate'
import { documentFormats } from '#app/documents/formats.server.ts'
import type { DocumentFormat, LetterDocument } from '#app/documents/letter-document.server.ts'
import type { Addition, Omission } from '#app/domain/addressees/assemble.ts'
import type { VersionExtension } from '#app/domain/addressees/ministry-version.ts'
import { groupBy } from '#app/domain/group-by.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import type { Certificate } from '#app/domain/proof/certificate.ts'
import type { CertificateVoice } from '#app/domain/proof/certificate-voice.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Wait } from '#app/domain/sendings/version-state.ts'
import { isToAsk } from '#app/domain/signatories/consent.ts'
import { certificateBytes, certificateExtensions, makeCertificate } from './certificates.server.ts'
import {
  type ComposedPart,
  composeVersion,
  releaseOfFile,
  type WantedVersion,
} from './compositions.server.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { fileNameOf } from './downloads.server.ts'
import { record } from './history.server.ts'
import { breathe, ministryFiles } from './ministry-files.server.ts'
import {
  type LoadedVersions,
  loadVersions,
  type Release,
  releaseOf,
  signOffOf,
} from './versions.server.ts'

export interface PackageOptions {
  /** Also what is not released, marked DRAFT. */
  readonly draft: boolean
  readonly formats?: readonly VersionExtension[] | undefined
  /** In whose language the certificate is printed. */
  readonly voice: CertificateVoice
  /** Told before each file. */
  readonly onProgress?: (done: number, total: number) => void
}

/** All versions of a letter as files, with a manifest that says what each is. */
export interface Package {
  readonly files: readonly PackedFile[]
  readonly manifest: Manifest
  readonly waiting: readonly WaitingVersion[]
}

export interface PackedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A version that is not in the package, and what it waits for. */
export interface WaitingVersion {
  readonly state: string | null
  readonly locale: Locale
  readonly wait: Wait
}

export interface Manifest {
  readonly format: 'demarche/manifest/2'
  readonly letter: number
  readonly title: string
  readonly edition: number
  /** How many signatories have not consented to what the letter means now. */
  readonly consentsToAsk: number
  readonly files: readonly ManifestEntry[]
  /** Who released what, to read and to check. */
  readonly certificates: readonly Pick<ManifestEntry, 'file' | 'sha256'>[]
}

export interface ManifestEntry {
  readonly file: string
  readonly sha256: string
  /** `null` for a general version. */
  readonly addressee: string | null
  readonly edition: number
  readonly release: Release['kind']
  /** Each locale the file has, in its order. */
  readonly parts: readonly ManifestPart[]
  /** Whether the source is attached as the original. */
  readonly original: boolean
}

/** What stands in a file in one locale. */
export interface ManifestPart {
  readonly locale: Locale
  readonly lang: string
  readonly release: Release['kind']
  readonly signOff: {
    readonly by: string
    readonly at: string
    /** The number of the edition that was signed. */
    readonly edition: number
    /** SHA-256 of the signed payload, and of the text in it. */
    readonly digest: string
    readonly textDigest: string
  } | null
  readonly place: string | null
  readonly courtesyNote: boolean
  readonly typography: {
    readonly profile: TypographyProfile
    /** How often each rule set something otherwise than the approved text has it. */
    readonly changes: Readonly<Record<string, number>>
  }
  /** What the version says beyond the signed text, and what was left out of it, with how sure it is. */
  readonly additions: readonly Addition[]
  readonly omissions: readonly Omission[]
  /** The numbers of the units that are not for this addressee. */
  readonly unitsLeftOut: readonly number[]
}

/** Renders the versions that are ready, or all of them marked as drafts where they are. */
export async function makePackage(
  ctx: Context,
  letterId: number,
  options: PackageOptions,
): Promise<Result<Package>> {
  const allowed = authorize(ctx.actor, 'package.download', { letter: letterId })
  if (!allowed.ok) return allowed
  const result = await loadVersions(ctx, letterId)
  if (!result.ok) return result
  const loaded = result.value
  const wanted = wantedVersions(loaded)
  const isReady = (version: WantedVersion) => releaseOfFile(loaded, version).kind !== 'draft'
  const packed = options.draft ? wanted : wanted.filter(isReady)
  const waiting = options.draft ? [] : wanted.flatMap((version) => waitingVersion(loaded, version))
  const formats = documentFormats.filter(
    ({ extension }) => options.formats?.includes(extension) ?? true,
  )
  const files: PackedFile[] = []
  const entries: ManifestEntry[] = []
  for (const version of packed) {
    const composed = composePacked(loaded, version)
    for (const format of formats) {
      options.onProgress?.(files.length, packed.length * formats.length)
      const { file, entry } = await packFile(composed, format)
      files.push(file)
      entries.push(entry)
      await breathe()
    }
  }
  const certificate = await makeCertificate(ctx, letterId, null)
  if (!certificate.ok) return certificate
  const certificates = packCertificates(certificate.value, options.voice)
  files.push(...certificates)
  const manifest = manifestOf(loaded, entries, certificates)
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  files.push({ path: 'manifest.json', bytes: new TextEncoder().encode(text) })
  return logged(ctx, letterId, { files, manifest, waiting }, sha256(text))
}

/** The ministries' letters, then the general version of each locale. */
function wantedVersions(loaded: LoadedVersions): WantedVersion[] {
  const { letter, translations } = loaded
  const general = targetLocales(letter.sourceLocale).filter((locale) => translations.has(locale))
  const generals = [letter.sourceLocale, ...general].map((locale): WantedVersion => {
    return { locales: [locale], addressee: null }
  })
  return [...ministryFiles(loaded), ...generals]
}

function waitingVersion(
  loaded: LoadedVersions,
  { locales, addressee }: WantedVersion,
): WaitingVersion[] {
  return locales.flatMap((locale) => {
    const state = addressee?.state ?? null
    const release = releaseOf(loaded, locale, state)
    return release.kind === 'draft' ? [{ state, locale, wait: release.wait }] : []
  })
}

/** A version put together, with what the manifest says of it in every format. */
interface PackedVersion {
  readonly version: WantedVersion
  readonly document: LetterDocument
  readonly account: Omit<ManifestEntry, 'file' | 'sha256'>
}

function composePacked(loaded: LoadedVersions, version: WantedVersion): PackedVersion {
  const { document, parts, original } = composeVersion(loaded, version)
  const account = {
    addressee: version.addressee?.state ?? null,
    edition: loaded.edition.number,
    release: releaseOfFile(loaded, version).kind,
    parts: parts.map((part) => manifestPart(loaded, part)),
    original,
  }
  return { version, document, account }
}

function manifestPart(loaded: LoadedVersions, part: ComposedPart): ManifestPart {
  const { locale, lang, release, assembled, leftOut, place, courtesyNote, profile } = part
  const byRule = groupBy(part.changes, ({ rule }) => rule)
  return {
    locale,
    lang,
    release: release.kind,
    signOff: signedBy(loaded, release),
    place,
    courtesyNote,
    typography: {
      profile,
      changes: Object.fromEntries([...byRule].map(([rule, changes]) => [rule, changes.length])),
    },
    additions: assembled?.additions ?? [],
    omissions: assembled?.omissions ?? [],
    unitsLeftOut: leftOut,
  }
}

async function packFile(
  { version, document, account }: PackedVersion,
  format: DocumentFormat,
): Promise<{ file: PackedFile; entry: ManifestEntry }> {
  const bytes = await format.render(document)
  const folder = version.addressee ? 'ministries' : 'general'
  const name = fileNameOf(version, format.extension, account.release === 'draft')
  const path = `${folder}/${name}`
  return { file: { path, bytes }, entry: { file: path, sha256: sha256(bytes), ...account } }
}

function signedBy({ names }: LoadedVersions, release: Release): ManifestPart['signOff'] {
  const signOff = signOffOf(release)
  if (!signOff) return null
  const { account, signedAt, edition, digest, textDigest } = signOff
  return { by: names.get(account) ?? '', at: signedAt, edition, digest, textDigest }
}

function packCertificates(certificate: Certificate, voice: CertificateVoice): PackedFile[] {
  return certificateExtensions.map((extension) => ({
    path: `certificate.${extension}`,
    bytes: certificateBytes(certificate, { extension, voice }),
  }))
}

function manifestOf(
  { letter, edition, signatories, changes }: LoadedVersions,
  files: readonly ManifestEntry[],
  certificates: readonly PackedFile[],
): Manifest {
  return {
    format: 'demarche/manifest/2',
    letter: letter.id,
    title: edition.title,
    edition: edition.number,
    consentsToAsk: signatories.filter(({ consent }) => isToAsk(consent, changes)).length,
    files,
    certificates: certificates.map(({ path, bytes }) => ({ file: path, sha256: sha256(bytes) })),
  }
}

async function logged(
  ctx: Context,
  letter: number,
  pack: Package,
  manifestHash: string,
): Promise<Result<Package>> {
  if (pack.manifest.files.length === 0) {
    return refuse('version/none-ready', { count: pack.waiting.length })
  }
  return transact(ctx, async (within) => {
    const data = { file: 'package', files: pack.manifest.files.length, sha256: manifestHash }
    await record(within, { kind: 'downloaded', letter, data })
    return accept(pack)
  })
}

/** The earliest date a ZIP can hold: the same files give the same archive. */
const zipEpoch = new Date(1980, 0, 1)

/** One archive of all files. PDF, DOCX and ODT are compressed already. */
export function zipPackage({ files }: Package): Uint8Array {
  const entries = files.map(({ path, bytes }) => {
    const level = /\.(pdf|docx|odt)$/.test(path) ? (0 as const) : (6 as const)
    return [path, [bytes, { level, mtime: zipEpoch }]] as const
  })
  return zipSync(Object.fromEntries(entries.map(([path, [bytes, how]]) => [path, [bytes, how]])))
}
