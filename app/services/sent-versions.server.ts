import { findAddressee } from '#app/domain/addressees/ministry.ts'
import { fileLocales, versionName } from '#app/domain/addressees/ministry-version.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { movedParts, type VersionPart } from '#app/domain/sendings/fingerprint.ts'
import { lastSending, type Sending } from '#app/domain/sendings/sending.ts'
import { heldText, supersededUnits } from '#app/domain/sendings/superseded.ts'
import { toCell } from '#app/domain/spreadsheet-cell.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { findSentBytes, listSendings, type StoredSending } from '#db/queries/sendings.ts'
import { type ComposedVersion, composeVersion } from './compositions.server.ts'
import { type Context, transact } from './context.server.ts'
import { type CorrigendumOffer, loadCorrigenda, offerOf } from './corrigenda.server.ts'
import { writeCsv } from './csv.server.ts'
import type { Download } from './downloads.server.ts'
import { fingerprintOf } from './fingerprints.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { type HeldOld, loadHeld } from './superseded.server.ts'
import { type LoadedVersions, loadVersions } from './versions.server.ts'

/** One version as it went out, for its page. */
export interface SentVersionView {
  readonly head: LetterHead
  readonly sending: Omit<Sending, 'fingerprint'>
  /** Where the version reads otherwise now. */
  readonly moved: readonly VersionPart[]
  /** In each of its languages what of it is no longer the letter, and the letter that corrects it. */
  readonly superseded: readonly SupersededText[]
  readonly by: { readonly sent: string; readonly acknowledged: string; readonly takenBack: string }
  readonly mayMark: boolean
}

interface SupersededText {
  readonly locale: Locale
  readonly held: HeldOld | null
  readonly corrigendum: CorrigendumOffer | null
}

export async function readSentVersion(
  ctx: Context,
  letterId: number,
  at: { readonly state: string; readonly sending: number },
): Promise<Result<SentVersionView>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const letter = await loadLetter(ctx, letterId)
  if (!letter.ok) return letter
  const found = await findSending(ctx, letterId, at)
  if (!found.ok) return found
  const { editionId: _, fingerprint: __, ...sending } = found.value
  const loaded = await loadVersions(ctx, letterId)
  const names = await listAccountNames(ctx.db)
  const nameOf = (act: { readonly account: number } | null) =>
    act ? (names.get(act.account) ?? '') : ''
  return accept({
    head: headOf(letter.value.letter, letter.value.edition),
    sending,
    moved: loaded.ok ? movedSince(loaded.value, found.value) : [],
    superseded: loaded.ok ? await supersededIn(ctx, loaded.value, found.value) : [],
    by: {
      sent: nameOf(sending),
      acknowledged: nameOf(sending.acknowledged),
      takenBack: nameOf(sending.takenBack),
    },
    mayMark: may(ctx.actor, 'version.mark-sent', { letter: letterId }),
  })
}

async function supersededIn(
  ctx: Context,
  loaded: LoadedVersions,
  sending: StoredSending,
): Promise<SentVersionView['superseded']> {
  const heldBy = await loadHeld(ctx, loaded)
  const corrigendumTo = await loadCorrigenda(ctx, loaded)
  const sendings = await listSendings(ctx.db, loaded.letter.id)
  const isLast = (locale: Locale) =>
    lastSending(sendings, { state: sending.state, locale })?.id === sending.id
  return localesOf(loaded, sending)
    .map((locale) => ({
      locale,
      held: heldBy(sending, locale),
      corrigendum: isLast(locale)
        ? offerOf(ctx, loaded.letter.id, corrigendumTo(sending, locale))
        : null,
    }))
    .filter(({ held, corrigendum }) => held !== null || corrigendum !== null)
}

function localesOf({ register }: LoadedVersions, { state, locale }: StoredSending) {
  const addressee = findAddressee(register.addressees, state)
  const locales = addressee.ok ? fileLocales(addressee.value, locale) : addressee
  return locales.ok ? locales.value : []
}

/** Where a version reads otherwise than what was sent; what was taken back is nobody's to read. */
export function movedSince(
  loaded: LoadedVersions,
  sending: StoredSending,
  composed?: ComposedVersion,
): VersionPart[] {
  const addressee = findAddressee(loaded.register.addressees, sending.state)
  const locales = addressee.ok ? fileLocales(addressee.value, sending.locale) : addressee
  if (!addressee.ok || !locales.ok || sending.takenBack) return []
  const wanted = { locales: locales.value, addressee: addressee.value }
  const now = composed ?? composeVersion(loaded, wanted)
  const sourceHolds = !now.original && locales.value.every((one) => holds(loaded, sending, one))
  return movedParts(sending.fingerprint, fingerprintOf(loaded, wanted, now), { sourceHolds })
}

/** Whether later editions changed nothing in it but typos of a source that it does not print. */
function holds(
  { changes, limits, letter }: LoadedVersions,
  sending: StoredSending,
  locale: Locale,
): boolean {
  const held = heldText(sending, locale, letter.sourceLocale)
  return held.reads === 'translation' && supersededUnits(changes, held, limits).length === 0
}

/** A file as it went out, whatever has become of the letter since. Each download is logged. */
export function downloadSentFile(
  ctx: Context,
  letterId: number,
  at: { readonly state: string; readonly sending: number; readonly file: string },
): Promise<Result<Download>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'version.download-signed', { letter: letterId })
    if (!allowed.ok) return allowed
    const sending = await findSending(within, letterId, at)
    if (!sending.ok) return sending
    const file = sending.value.files.find(({ name }) => name === at.file)
    const bytes = file && (await findSentBytes(within.db, at.sending, file.name))
    if (!file || !bytes) return refuse('sending/not-found')
    const { name: fileName, mediaType, sha256 } = file
    const data = { file: fileName, sending: at.sending, sha256 }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    return accept({ fileName, mediaType, bytes })
  })
}

async function findSending(
  ctx: Context,
  letterId: number,
  at: { readonly state: string; readonly sending: number },
): Promise<Result<StoredSending>> {
  const sendings = await listSendings(ctx.db, letterId)
  const found = sendings.find(({ id, state }) => id === at.sending && state === at.state)
  return found ? accept(found) : refuse('sending/not-found')
}

const columns = [
  'sending',
  'version',
  'release',
  'sent_on',
  'channel',
  'reference',
  'note',
  'marked_by',
  'marked_at',
  'files',
  'acknowledged_on',
  'acknowledged_reference',
  'acknowledged_note',
  'taken_back_at',
  'taken_back_reason',
] as const

/** Everything that was marked as sent, as a table (UTF-8, RFC 4180). */
export async function exportSendings(ctx: Context, letterId: number): Promise<Result<Download>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const sendings = await listSendings(ctx.db, letterId)
  const names = await listAccountNames(ctx.db)
  const rows = sendings.map((sending) =>
    sendingRow(sending, names.get(sending.account) ?? '').map(toCell),
  )
  return accept({
    fileName: `letter-${letterId}-sent.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(writeCsv([columns, ...rows])),
  })
}

function sendingRow(sending: StoredSending, name: string): string[] {
  const { acknowledged, takenBack } = sending
  return [
    `${sending.id}`,
    versionName(sending),
    sending.release,
    sending.sentOn,
    sending.channel,
    sending.reference,
    sending.note,
    name,
    sending.at,
    sending.files.map((file) => `${file.name} ${file.sha256}`).join('; '),
    acknowledged?.on ?? '',
    acknowledged?.reference ?? '',
    acknowledged?.note ?? '',
    takenBack?.at ?? '',
    takenBack?.reason ?? '',
  ]
}
