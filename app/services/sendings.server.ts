import { documentFormats } from '#app/documents/formats.server.ts'
import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import type { FileLocale, VersionExtension } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Fingerprint, VersionPart } from '#app/domain/sendings/fingerprint.ts'
import {
  lastSending,
  latestDay,
  mayAcknowledge,
  mayMarkSent,
  mayTakeBack,
  type ReleasedBy,
  type SendingReport,
} from '#app/domain/sendings/sending.ts'
import type { Wait } from '#app/domain/sendings/version-state.ts'
import {
  insertAcknowledgement,
  insertSending,
  insertTakingBack,
  type KeptFile,
  listSendings,
  type NewText,
  type StoredSending,
} from '#db/queries/sendings.ts'
import { composeVersion, releaseOfFile, type WantedVersion } from './compositions.server.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { fileNameOf } from './downloads.server.ts'
import { digestOf, fingerprintOf } from './fingerprints.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { breathe, ministryFiles } from './ministry-files.server.ts'
import { movedSince } from './sent-versions.server.ts'
import {
  type LoadedVersions,
  loadVersions,
  type Release,
  releaseOf,
  signOffOf,
} from './versions.server.ts'

/** A file that a ministry gets, as it can be marked as sent. */
interface Sendable {
  readonly state: StateCode
  readonly locale: FileLocale
  readonly wanted: WantedVersion
  readonly release: Release
  /** The last time it went out. */
  readonly sending: StoredSending | null
  /** Where it reads otherwise since. */
  readonly moved: readonly VersionPart[]
  readonly document: LetterDocument
  readonly fingerprint: Fingerprint
  /** Names the file as it is and whether it went out: a form that names another is too old. */
  readonly stamp: string
}

function listSendables(loaded: LoadedVersions, sendings: readonly StoredSending[]): Sendable[] {
  return ministryFiles(loaded).flatMap((wanted) => {
    const state = wanted.addressee?.state
    if (state === undefined) return []
    const [first, ...more] = wanted.locales
    const locale = more.length > 0 ? ('all' as const) : first
    const composed = composeVersion(loaded, wanted)
    const { document } = composed
    const sending = lastSending(sendings, { state, locale })
    const moved = sending ? movedSince(loaded, sending, composed) : []
    return {
      state,
      locale,
      wanted,
      release: releaseOfFile(loaded, wanted),
      sending,
      moved,
      document,
      fingerprint: fingerprintOf(loaded, wanted, composed),
      stamp: `${sending?.id ?? 0}-${digestOf(document)}`,
    }
  })
}

/** What the ministries get, with what of it can be marked as sent. */
export interface SendView {
  readonly head: LetterHead
  /** The latest day that something can have been sent on. */
  readonly today: string
  readonly files: readonly {
    readonly state: StateCode
    readonly locale: FileLocale
    readonly release: Release['kind']
    readonly wait: Wait | null
    /** When it went out last, `YYYY-MM-DD`. */
    readonly sentOn: string | null
    readonly moved: readonly VersionPart[]
    readonly stamp: string
  }[]
}

export async function readSendPage(ctx: Context, letterId: number): Promise<Result<SendView>> {
  const allowed = authorize(ctx.actor, 'version.mark-sent', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadVersions(ctx, letterId)
  if (!loaded.ok) return loaded
  const sendables = listSendables(loaded.value, await listSendings(ctx.db, letterId))
  return accept({
    head: headOf(loaded.value.letter, loaded.value.edition),
    today: latestDay(ctx.now()),
    files: sendables.map(({ state, locale, release, sending, moved, stamp }) => ({
      state,
      locale,
      release: release.kind,
      wait: release.kind === 'draft' ? release.wait : null,
      sentOn: sending?.sentOn ?? null,
      moved,
      stamp,
    })),
  })
}

/** What somebody says was sent. */
export interface SentReport extends SendingReport {
  readonly versions: readonly {
    readonly state: StateCode
    readonly locale: FileLocale
    /** The stamp of the file as they saw it. */
    readonly seen: string
  }[]
  readonly formats: readonly VersionExtension[]
}

/** Marks versions as sent, and keeps the very files: what was seen is rendered, and nothing else. */
export async function markSent(
  ctx: Context,
  letterId: number,
  report: SentReport,
): Promise<Result<readonly number[]>> {
  const before = await checkedSendables(ctx, letterId, report)
  if (!before.ok) return before
  const formats = documentFormats.filter(({ extension }) => report.formats.includes(extension))
  if (formats.length === 0) return refuse('sending/no-format')
  const kept = new Map<string, KeptFile[]>()
  for (const { wanted, document, stamp } of before.value.sendables) {
    const files: KeptFile[] = []
    for (const { extension, mediaType, render } of formats) {
      const bytes = await render(document)
      const name = fileNameOf(wanted, extension, false)
      files.push({ name, mediaType, sha256: sha256(bytes), bytes })
      await breathe()
    }
    kept.set(stamp, files)
  }
  return transact(ctx, async (within) => {
    const now = await checkedSendables(within, letterId, report)
    if (!now.ok) return now
    const ids: number[] = []
    for (const sendable of now.value.sendables) {
      const files = kept.get(sendable.stamp)
      if (!files) return refuse('sending/changed-meanwhile')
      ids.push(await keepSending(within, now.value, { sendable, files, report }))
    }
    return accept(ids)
  })
}

interface Checked {
  readonly account: number
  readonly loaded: LoadedVersions
  readonly sendables: readonly Sendable[]
}

/** The versions of a report, when all of them can have been sent as it says. */
async function checkedSendables(
  ctx: Context,
  letterId: number,
  report: SentReport,
): Promise<Result<Checked>> {
  const allowed = authorize(ctx.actor, 'version.mark-sent', { letter: letterId })
  if (!allowed.ok) return allowed
  const account = ctx.actor.id
  if (account === null) return refuse('actor/not-allowed')
  const result = await loadVersions(ctx, letterId)
  if (!result.ok) return result
  const loaded = result.value
  const all = listSendables(loaded, await listSendings(ctx.db, letterId))
  const chosen = report.versions.map(({ state, locale, seen }) => ({
    seen,
    sendable: all.find((one) => one.state === state && one.locale === locale),
  }))
  const sendables = chosen.flatMap(({ sendable }) => sendable ?? [])
  if (sendables.length < chosen.length) return refuse('version/not-found')
  const possible = mayMarkSent(
    report,
    chosen.map(({ seen, sendable }) => ({
      seen,
      now: sendable?.stamp ?? '',
      ready: sendable?.release.kind !== 'draft',
    })),
    { embargoOn: loaded.letter.embargoOn, today: latestDay(ctx.now()) },
  )
  return possible.ok ? accept({ account, loaded, sendables }) : possible
}

async function keepSending(
  ctx: Context,
  { account, loaded }: Checked,
  {
    sendable,
    files,
    report,
  }: {
    readonly sendable: Sendable
    readonly files: readonly KeptFile[]
    readonly report: SentReport
  },
): Promise<number> {
  const { state, locale, fingerprint } = sendable
  const release = sendable.release.kind as ReleasedBy
  const { sentOn, channel } = report
  const reference = tidy(report.reference)
  const note = report.note.trim().normalize('NFC')
  const { letter, edition } = loaded
  const texts = textsIn(loaded, sendable)
  const id = await insertSending(ctx.db, {
    letterId: letter.id,
    editionId: edition.id,
    state,
    locale,
    release,
    texts,
    sentOn,
    channel,
    reference,
    note,
    fingerprint,
    account,
    at: timestamp(ctx),
    files,
  })
  await record(ctx, {
    kind: 'version-sent',
    letter: letter.id,
    data: {
      sending: id,
      state,
      locale,
      edition: edition.number,
      release,
      texts: texts.map(({ signOff }) => signOff),
      sentOn,
      channel,
      reference: sha256(reference),
      note: sha256(note),
      fingerprint,
      files: Object.fromEntries(files.map((file) => [file.name, file.sha256])),
    },
  })
  return id
}

/** The sign-offs whose texts a file prints. */
function textsIn(loaded: LoadedVersions, { state, wanted }: Sendable): NewText[] {
  const texts = wanted.locales.flatMap((locale) => {
    const release = releaseOf(loaded, locale, state)
    const signOff = signOffOf(release)
    return signOff ? [{ signOff: signOff.id, stood: release.kind === 'signed-off' }] : []
  })
  return texts.sort((a, b) => a.signOff - b.signOff)
}

/** The ministry said that it has it. */
export function acknowledgeSending(
  ctx: Context,
  letterId: number,
  sendingId: number,
  given: { readonly on: string; readonly reference: string; readonly note: string },
): Promise<Result<StoredSending>> {
  return actOn(ctx, letterId, sendingId, async (within, sending, account) => {
    const possible = mayAcknowledge(sending, given.on, latestDay(within.now()))
    if (!possible.ok) return possible
    const { on } = given
    const reference = tidy(given.reference)
    const note = given.note.trim().normalize('NFC')
    const at = timestamp(within)
    await insertAcknowledgement(within.db, sendingId, { on, reference, note, account, at })
    const data = { sending: sendingId, on, reference: sha256(reference), note: sha256(note) }
    await record(within, { kind: 'version-acknowledged', letter: letterId, data })
    return accept(sending)
  })
}

/** It was not sent after all: that is said beside it, and nothing is deleted. */
export function takeSendingBack(
  ctx: Context,
  letterId: number,
  sendingId: number,
  given: { readonly reason: string },
): Promise<Result<StoredSending>> {
  return actOn(ctx, letterId, sendingId, async (within, sending, account) => {
    const reason = given.reason.trim().normalize('NFC')
    const possible = mayTakeBack(sending, reason)
    if (!possible.ok) return possible
    await insertTakingBack(within.db, sendingId, { reason, account, at: timestamp(within) })
    const data = { sending: sendingId, reason: sha256(reason) }
    await record(within, { kind: 'sending-taken-back', letter: letterId, data })
    return accept(sending)
  })
}

function actOn(
  ctx: Context,
  letterId: number,
  sendingId: number,
  act: (within: Context, sending: StoredSending, account: number) => Promise<Result<StoredSending>>,
): Promise<Result<StoredSending>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'version.mark-sent', { letter: letterId })
    if (!allowed.ok) return allowed
    const account = within.actor.id
    if (account === null) return refuse('actor/not-allowed')
    const sendings = await listSendings(within.db, letterId)
    const sending = sendings.find(({ id }) => id === sendingId)
    return sending ? act(within, sending, account) : refuse('sending/not-found')
  })
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().normalize('NFC')
}
