import { composeCorrigendum } from '#app/documents/compose-corrigendum.server.ts'
import { composeLetter } from '#app/documents/compose-letter.server.ts'
import { documentFormat } from '#app/documents/formats.server.ts'
import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import { type Addressee, findAddressee } from '#app/domain/addressees/ministry.ts'
import type { VersionFile } from '#app/domain/addressees/ministry-version.ts'
import { type Correction, corrections } from '#app/domain/corrigenda/corrections.ts'
import { settingsOf } from '#app/domain/document-settings.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { lastSending, latestDay } from '#app/domain/sendings/sending.ts'
import { variantFor } from '#app/domain/variants/variant.ts'
import { listSendings, type StoredSending } from '#db/queries/sendings.ts'
import { letterheadOf } from './compositions.server.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import type { Download } from './downloads.server.ts'
import { record } from './history.server.ts'
import {
  currentText,
  dayOfText,
  loadSentTexts,
  printed,
  type SentText,
} from './sent-texts.server.ts'
import { assembleAs, type LoadedVersions, loadVersions } from './versions.server.ts'

/** A letter that corrects what a ministry was sent in one language, before it has a format. */
export interface Corrigendum {
  readonly sending: StoredSending
  /** The version's locale, and the language of the text that was sent. */
  readonly locale: Locale
  readonly text: Locale
  readonly sent: SentText
  readonly corrections: readonly Correction[]
  /** The new text is not signed off yet. */
  readonly draft: boolean
}

/** Gives, for what went out, the letter that corrects it; `null` where there is nothing to correct. */
export async function loadCorrigenda(
  ctx: Context,
  loaded: LoadedVersions,
): Promise<(sending: StoredSending, locale: Locale) => Corrigendum | null> {
  const sentTextOf = await loadSentTexts(ctx, loaded)
  return (sending, locale) => {
    const sent = sending.takenBack ? null : sentTextOf(sending, locale)
    if (!sent) return null
    const version = { state: sending.state, locale }
    const found = corrections(
      printed(sent.pairs, loaded, sent.locale),
      printed(currentText(loaded, version, sent.locale), loaded, sent.locale),
      sent.locale,
    )
    if (found.length === 0) return null
    const isSource = sent.locale === loaded.letter.sourceLocale
    const draft = !isSource && !loaded.translations.get(locale)?.standing
    return { sending, locale, text: sent.locale, sent, corrections: found, draft }
  }
}

/** The file a ministry gets. Each download is logged with its hash. */
export async function downloadCorrigendum(
  ctx: Context,
  letterId: number,
  state: string,
  { locale, extension }: VersionFile,
): Promise<Result<Download>> {
  const seen = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!seen.ok) return seen
  const format = documentFormat(extension)
  if (locale === 'all' || !format) return refuse('version/not-found')
  const loaded = await loadVersions(ctx, letterId)
  if (!loaded.ok) return loaded
  const addressee = findAddressee(loaded.value.register.addressees, state)
  if (!addressee.ok) return addressee
  const sendings = await listSendings(ctx.db, letterId)
  const sending = lastSending(sendings, { state: addressee.value.state, locale })
  if (!sending) return refuse('sending/not-found')
  const found = (await loadCorrigenda(ctx, loaded.value))(sending, locale)
  if (!found) return refuse('sending/nothing-to-correct')
  if (!mayTake(ctx, letterId, found)) return refuse('actor/not-allowed')
  const day = latestDay(ctx.now())
  const bytes = await format.render(compose(loaded.value, addressee.value, found, day))
  const mark = found.draft ? '-DRAFT' : ''
  const fileName = `${addressee.value.state}-${locale}-corrigendum${mark}.${extension}`
  return transact(ctx, async (within) => {
    const data = { file: fileName, sending: sending.id, sha256: sha256(bytes) }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    return accept({ fileName, mediaType: format.mediaType, bytes })
  })
}

/** A corrigendum as a page offers it. */
export interface CorrigendumOffer {
  readonly draft: boolean
  /** How many corrections there are. */
  readonly count: number
  readonly mayDownload: boolean
}

export function offerOf(
  ctx: Context,
  letterId: number,
  found: Corrigendum | null,
): CorrigendumOffer | null {
  if (!found) return null
  const { draft, corrections: all } = found
  return { draft, count: all.length, mayDownload: mayTake(ctx, letterId, found) }
}

/** As of the versions: a draft goes to those who work on it. */
function mayTake(
  { actor }: Context,
  letter: number,
  { draft, locale }: Pick<Corrigendum, 'draft' | 'locale'>,
): boolean {
  const action = draft ? 'version.download-draft' : 'version.download-signed'
  return may(actor, action, { letter, locale })
}

/** Addressed to who holds the office on its own day. */
function compose(
  loaded: LoadedVersions,
  addressee: Addressee,
  { sending, locale, text, sent, corrections: found, draft }: Corrigendum,
  day: string,
): LetterDocument {
  const version = { state: addressee.state, locale }
  const { profile } = settingsOf(loaded.settings, version)
  const place = loaded.settings.places[text] ?? null
  const standing = loaded.translations.get(text)?.standing ?? null
  const { letter } = composeLetter({
    pairs: currentText(loaded, version, text),
    signatories: loaded.signatories,
    from: loaded.letter.sourceLocale,
    to: text,
    lang: (text === locale && variantFor(version)) || text,
    version: assembleAs(loaded, { addressee, locale, day }, text),
    draft,
    look: {
      letterhead: letterheadOf(loaded),
      place: null,
      courtesyNote: false,
      insteadOf: null,
      profile,
    },
    imprint: {
      edition: loaded.edition.number,
      signOff: standing && {
        day: standing.signedAt.slice(0, 10),
        textDigest: standing.textDigest,
      },
    },
  })
  const of = { day: dayOfText(sent, loaded) ?? sending.sentOn, reference: sending.reference }
  const frame = { letter, locale: text, profile, place, day, of }
  const released = standing?.signedAt ?? loaded.edition.confirmedAt ?? loaded.letter.createdAt
  return { ...composeCorrigendum(frame, found), followedBy: [], at: new Date(released) }
}
