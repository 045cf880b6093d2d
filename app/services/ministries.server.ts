import { addresseeBlock, type BlockLine } from '#app/domain/addressees/address-block.ts'
import type { Addition, AssembledVersion, Omission } from '#app/domain/addressees/assemble.ts'
import { type Addressee, findAddressee } from '#app/domain/addressees/ministry.ts'
import { findVersion } from '#app/domain/addressees/ministry-version.ts'
import { proposedSalutation } from '#app/domain/addressees/salutation.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Standing } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { VersionPart } from '#app/domain/sendings/fingerprint.ts'
import { lastSending } from '#app/domain/sendings/sending.ts'
import type { Wait } from '#app/domain/sendings/version-state.ts'
import { insertConfirmation } from '#db/queries/addressee-confirmations.ts'
import { listSendings, type StoredSending } from '#db/queries/sendings.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { type CorrigendumOffer, loadCorrigenda, offerOf } from './corrigenda.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { movedSince } from './sent-versions.server.ts'
import { type HeldOld, loadHeld } from './superseded.server.ts'
import {
  assembleFor,
  confirmationOf,
  dayOf,
  type LoadedVersions,
  loadVersions,
  type Release,
  releaseOf,
  versionsOf,
} from './versions.server.ts'

/** The ministry versions of a letter, with what each waits for. */
export interface MinistriesView {
  readonly head: LetterHead
  /** The letter's own day, `YYYY-MM-DD`: what is downloaded is for the office-holders of that day. */
  readonly day: string
  /** The day that is looked ahead (or back) to; `null`: none but the letter's own. */
  readonly on: string | null
  readonly mayConfirm: boolean
  readonly mayDownloadAll: boolean
  readonly maySend: boolean
  /** Whether ministries with several languages get them in one file. */
  readonly combined: boolean
  readonly versions: readonly MinistryRow[]
}

export interface MinistryRow {
  readonly state: StateCode
  readonly locale: Locale
  /** The ministry's name in the version's language. */
  readonly ministry: string
  readonly release: Release['kind']
  readonly wait: Wait | null
  /** The text signed last, where that stands in for a translation that is not released. */
  readonly lastSigned: { readonly edition: number; readonly at: string } | null
  /** It would, but the letter means something else now. */
  readonly meansOtherwise: boolean
  /** The last time it went out. */
  readonly sending: RowSending | null
  readonly mayDownload: boolean
  /** What the reference proposes, line by line. */
  readonly proposedBlock: readonly BlockLine[]
  readonly proposedSalutation: { readonly text: string; readonly standing: Standing } | null
  /** What is printed as things stand. */
  readonly block: readonly string[]
  readonly salutation: string | null
  readonly additions: readonly Addition[]
  readonly omissions: readonly Omission[]
  readonly confirmed: { readonly by: string; readonly at: string; readonly source: string } | null
}

/** A version as it went out, in short. */
export interface RowSending
  extends Pick<
    StoredSending,
    'id' | 'locale' | 'release' | 'sentOn' | 'channel' | 'reference' | 'acknowledged'
  > {
  /** Where the version reads otherwise now. */
  readonly moved: readonly VersionPart[]
  /** What of it is no longer the letter. */
  readonly superseded: HeldOld | null
  /** Whether there is a letter that corrects it, and whether that is a draft yet. */
  readonly corrigendum: CorrigendumOffer | null
}

export async function readMinistries(
  ctx: Context,
  letterId: number,
  on: string | null = null,
): Promise<Result<MinistriesView>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const result = await loadVersions(ctx, letterId)
  if (!result.ok) return result
  const loaded = result.value
  const scope = { letter: letterId }
  const { addressees } = loaded.register
  const ahead = on === dayOf(loaded) ? null : on
  const day = ahead ?? dayOf(loaded)
  const sendings = await listSendings(ctx.db, letterId)
  const heldBy = await loadHeld(ctx, loaded)
  const corrigendumTo = await loadCorrigenda(ctx, loaded)
  return accept({
    head: headOf(loaded.letter, loaded.edition),
    day: dayOf(loaded),
    on: ahead,
    mayConfirm: ahead === null && may(ctx.actor, 'addressee.confirm', scope),
    mayDownloadAll: may(ctx.actor, 'package.download', scope),
    maySend: may(ctx.actor, 'version.mark-sent', scope),
    combined: loaded.settings.multilingual === 'combined',
    versions: versionsOf(loaded).flatMap((version) => {
      const addressee = findAddressee(addressees, version.state)
      if (!addressee.ok) return []
      const row = ministryRow(ctx, loaded, { ...version, day }, addressee.value)
      const sending = lastSending(sendings, version)
      if (!sending) return { ...row, sending: null }
      const superseded = heldBy(sending, version.locale)
      const corrigendum = offerOf(ctx, letterId, corrigendumTo(sending, version.locale))
      return { ...row, sending: { ...rowSending(loaded, sending), superseded, corrigendum } }
    }),
  })
}

function rowSending(
  loaded: LoadedVersions,
  sending: StoredSending,
): Omit<RowSending, 'superseded' | 'corrigendum'> {
  const { id, locale, release, sentOn, channel, reference, acknowledged } = sending
  const moved = movedSince(loaded, sending)
  return { id, locale, release, sentOn, channel, reference, acknowledged, moved }
}

function ministryRow(
  ctx: Context,
  loaded: LoadedVersions,
  { locale, day }: { readonly locale: Locale; readonly day: string },
  addressee: Addressee,
): Omit<MinistryRow, 'sending'> {
  const release = releaseOf(loaded, locale, addressee.state)
  const assembled: AssembledVersion = assembleFor(loaded, addressee, locale, day)
  const confirmation = confirmationOf(loaded, addressee, locale)
  const proposed = proposedSalutation(addressee, loaded.register.forms[locale], locale, day)
  return {
    state: addressee.state,
    locale,
    ministry: addressee.ministry[locale]?.text ?? addressee.ministry.en?.text ?? '',
    release: release.kind,
    wait: release.kind === 'draft' ? release.wait : null,
    lastSigned: lastSignedOf(release),
    meansOtherwise: release.kind === 'draft' && release.meansOtherwise,
    mayDownload: mayDownload(ctx, loaded.letter.id, locale, release),
    proposedBlock: addresseeBlock(addressee, locale, day),
    proposedSalutation: proposed && { text: proposed.text, standing: proposed.standing },
    block: assembled.block,
    salutation: assembled.salutation,
    additions: assembled.additions,
    omissions: assembled.omissions,
    confirmed: confirmation && {
      by: confirmation.confirmedBy,
      at: confirmation.at,
      source: confirmation.source,
    },
  }
}

function lastSignedOf(release: Release): MinistryRow['lastSigned'] {
  if (release.kind !== 'last-signed') return null
  const { edition, signedAt } = release.signOff
  return { edition, at: signedAt }
}

/** A draft goes to those who work on it; what is released, to everyone of the letter. */
export function mayDownload(
  { actor }: Context,
  letter: number,
  locale: Locale,
  release: Release,
): boolean {
  const action = release.kind === 'draft' ? 'version.download-draft' : 'version.download-signed'
  return may(actor, action, { letter, locale })
}

/** A coordinator's word for how this letter addresses one ministry in one language. */
export function confirmAddressee(
  ctx: Context,
  letterId: number,
  version: { readonly state: string; readonly locale: Locale },
  given: {
    readonly block: readonly string[]
    readonly salutation: string
    readonly source: string
  },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'addressee.confirm', { letter: letterId })
    if (!allowed.ok) return allowed
    const account = within.actor.id
    if (account === null) return refuse('actor/not-allowed')
    const loaded = await loadVersions(within, letterId, [version.locale])
    if (!loaded.ok) return loaded
    const addressee = findAddressee(loaded.value.register.addressees, version.state)
    if (!addressee.ok) return addressee
    const found = findVersion(addressee.value, version.locale)
    if (!found.ok) return found
    const block = given.block.map((line) => line.trim().normalize('NFC')).filter(Boolean)
    const salutation = given.salutation.trim().normalize('NFC')
    if (salutation === '' || block.length === 0) return refuse('addressee/incomplete')
    const source = given.source.trim()
    if (source === '') return refuse('addressee/source-missing')
    const { state, locale } = found.value
    await insertConfirmation(within.db, {
      letterId,
      state,
      locale,
      block,
      salutation,
      source,
      account,
      at: timestamp(within),
    })
    await record(within, {
      kind: 'addressee-confirmed',
      letter: letterId,
      data: { state, locale, block: sha256(block.join('\n')), salutation: sha256(salutation) },
    })
    return accept(true)
  })
}
