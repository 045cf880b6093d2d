import { certificatePdf } from '#app/documents/certificate-pdf.server.ts'
import { readingIn, type SourceHistory } from '#app/domain/editions/since.ts'
import type { UnitChange } from '#app/domain/editions/unit-change.ts'
import { chainOf } from '#app/domain/event.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import {
  Certificate,
  type CertificateFault,
  type CertifiedSignOff,
  certificateFaults,
  certificateText,
} from '#app/domain/proof/certificate.ts'
import type { CertificateVoice } from '#app/domain/proof/certificate-voice.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Signature } from '#app/domain/signature.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listEvents } from '#db/queries/events.ts'
import { listSigningKeys } from '#db/queries/signing-keys.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import type { Download } from './downloads.server.ts'
import { record } from './history.server.ts'
import { loadLetter } from './letters.server.ts'
import { isSignedBy } from './signing-key.server.ts'
import { loadSourceHistory } from './source-history.server.ts'
import { type JudgedSignOff, loadOneTranslation, loadTranslations } from './translations.server.ts'

/** Certifies one translation, or with `null` the whole letter. */
export async function makeCertificate(
  ctx: Context,
  letterId: number,
  locale: Locale | null,
): Promise<Result<Certificate>> {
  const action = locale === null ? 'certificate.download-all' : 'certificate.download'
  const scope = locale === null ? { letter: letterId } : { letter: letterId, locale }
  const allowed = authorize(ctx.actor, action, scope)
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
  const translations =
    locale === null
      ? await loadTranslations(ctx, loaded.value)
      : await loadOneTranslation(ctx, loaded.value, locale).then((one) => (one ? [one] : []))
  if (locale !== null && translations.length === 0) return refuse('locale/not-open', { locale })
  const names = await listAccountNames(ctx.db)
  const events = await listEvents(ctx.db, chainOf(letterId))
  const released = /^edition-(confirmed|published)$/
  const confirmed = events.findLast(({ kind }) => released.test(kind))
  const sources = await loadSourceHistory(ctx, letterId)
  const last = events.findLast(({ kind }) => kind !== 'downloaded')
  if (!last) return refuse('history/unsound')
  const open = {
    format: 'demarche/certificate/1' as const,
    letter: { id: letter.id, title: edition.title, sourceLocale: letter.sourceLocale },
    edition: {
      id: edition.id,
      number: edition.number,
      confirmedAt: edition.confirmedAt,
      confirmedBy: names.get(confirmed?.account ?? 0) ?? '',
    },
    asOf: { sequence: last.sequence, head: last.hash, at: last.at },
    translations: translations.map(({ translation, state, signOffs }) => ({
      locale: translation.locale,
      state,
      signOffs: signOffs.map((signOff) => certified(signOff, names, sources)),
    })),
    publicKeys: keysOf(
      ctx,
      translations.flatMap(({ signOffs }) => signOffs),
    ),
  }
  return accept({ ...open, signature: ctx.key.sign(certificateText(open)) })
}

/** A certificate as a file. Each download is logged with its hash. */
export async function downloadCertificate(
  ctx: Context,
  letter: number,
  locale: Locale | null,
  how: { readonly extension: CertificateExtension; readonly voice: CertificateVoice },
): Promise<Result<Download>> {
  return transact(ctx, async (within) => {
    const made = await makeCertificate(within, letter, locale)
    if (!made.ok) return made
    const fileName = `certificate${locale === null ? '' : `-${locale}`}.${how.extension}`
    const bytes = certificateBytes(made.value, how)
    await record(within, {
      kind: 'downloaded',
      letter,
      data: { file: fileName, sha256: sha256(bytes) },
    })
    return accept({ fileName, mediaType: mediaTypes[how.extension], bytes })
  })
}

export const certificateExtensions = ['json', 'pdf'] as const
export type CertificateExtension = (typeof certificateExtensions)[number]

const mediaTypes: Readonly<Record<CertificateExtension, string>> = {
  json: 'application/json',
  pdf: 'application/pdf',
}

export function certificateBytes(
  certificate: Certificate,
  {
    extension,
    voice,
  }: { readonly extension: CertificateExtension; readonly voice: CertificateVoice },
): Uint8Array {
  if (extension === 'pdf') return certificatePdf(certificate, voice)
  return new TextEncoder().encode(`${JSON.stringify(certificate, null, 2)}\n`)
}

function certified(
  signOff: JudgedSignOff,
  names: ReadonlyMap<number, string>,
  sources: SourceHistory,
): CertifiedSignOff {
  const { id, standing, payload, digest, textDigest, signature, second, end } = signOff
  return {
    id,
    standing,
    payload,
    digest,
    textDigest,
    signature: signature && sealOf(signature),
    ...(signOff.typos.length > 0
      ? { typos: signOff.typos.map((typo) => certifiedTypo(typo, sources)) }
      : {}),
    ...(second
      ? {
          second: {
            payload: second.payload,
            digest: second.digest,
            signature: sealOf(second.signature),
          },
        }
      : {}),
    end: end && {
      kind: end.kind,
      by: names.get(end.account) ?? '',
      at: end.at,
      reason: end.reason,
    },
  }
}

function certifiedTypo({ edition, unit }: UnitChange, sources: SourceHistory) {
  const { number } = sources.readings.find(
    (one) => one.unit === unit && one.edition === edition,
  ) ?? {
    number: 0,
  }
  return {
    edition,
    unit: number,
    before: readingIn(sources, unit, edition - 1) ?? '',
    after: readingIn(sources, unit, edition) ?? '',
  }
}

function sealOf({ key, value }: Signature): Signature {
  return { key, value }
}

/** The installation's own key, and those before it that signed one of these. */
function keysOf({ key }: Context, signOffs: readonly JudgedSignOff[]): Certificate['publicKeys'] {
  const others = signOffs.flatMap(({ signature, second }) =>
    [signature, second?.signature].flatMap((one) => one?.publicKey ?? []),
  )
  const byId = new Map([...others, key].map(({ id, spki }) => [id, { id, spki }]))
  return [...byId.values()]
}

/** Checks a certificate that came from outside: whole to the byte, and this installation's own. */
export async function checkCertificate(ctx: Context, file: string): Promise<Result<Certificate>> {
  const allowed = authorize(ctx.actor, 'certificate.check')
  if (!allowed.ok) return allowed
  const certificate = readCertificate(file)
  if (!certificate) return refuse('certificate/unreadable')
  const faults = await certificateFaults(certificate, { sha256, isSignedBy })
  if (faults.length > 0) {
    return refuse('certificate/not-genuine', { where: faults.map(faultPlace).join(', ') })
  }
  const own = await listSigningKeys(ctx.db)
  const strange = certificate.publicKeys.find(({ id }) => own.every((key) => key.id !== id))
  if (strange) return refuse('certificate/other-installation', { key: strange.id })
  return accept(certificate)
}

function readCertificate(file: string): Certificate | null {
  try {
    return Certificate.parse(JSON.parse(file))
  } catch {
    return null
  }
}

/** `pl 7 payload`, or `signature` of the whole. */
function faultPlace({ signOff, fault }: CertificateFault): string {
  return signOff ? `${signOff.locale} ${signOff.id} ${fault}` : fault
}
