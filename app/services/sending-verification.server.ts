import { versionName } from '#app/domain/addressees/ministry-version.ts'
import { canonical } from '#app/domain/canonical.ts'
import type { Event } from '#app/domain/event.ts'
import { findSentBytes, listSendings, type StoredSending } from '#db/queries/sendings.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'

/** Whether a version that went out is as the history tells, to the last byte. */
export interface VerifiedSending {
  /** `pl-pl` */
  readonly version: string
  readonly at: string
  /** `missing`: the history tells of it, and it is not there. */
  readonly state: 'sent' | 'acknowledged' | 'taken-back' | 'missing'
  readonly intact: boolean
}

/** Holds what is kept of the versions that went out against the history of their letter. */
export async function verifySendings(
  ctx: Context,
  letterId: number,
  events: readonly Event[],
): Promise<VerifiedSending[]> {
  const sendings = await listSendings(ctx.db, letterId)
  const verified: VerifiedSending[] = []
  for (const sending of sendings) {
    const told = (kind: Event['kind']) =>
      events.find((event) => event.kind === kind && event.data['sending'] === sending.id)
    const intact =
      isSentAsTold(sending, told('version-sent')) &&
      isAcknowledgedAsTold(sending, told('version-acknowledged')) &&
      isTakenBackAsTold(sending, told('sending-taken-back')) &&
      (await areBytesKept(ctx, sending))
    verified.push({
      version: versionName(sending),
      at: sending.at,
      state: stateOf(sending),
      intact,
    })
  }
  const kept = new Set<unknown>(sendings.map(({ id }) => id))
  const missing = events.filter(
    ({ kind, data }) => kind === 'version-sent' && !kept.has(data['sending']),
  )
  return [
    ...verified,
    ...missing.map(({ data, at }): VerifiedSending => {
      const version = `${data['state']}-${data['locale']}`
      return { version, at, state: 'missing', intact: false }
    }),
  ]
}

function stateOf({ acknowledged, takenBack }: StoredSending): VerifiedSending['state'] {
  if (takenBack) return 'taken-back'
  return acknowledged ? 'acknowledged' : 'sent'
}

function isSentAsTold(sending: StoredSending, event: Event | undefined): boolean {
  if (event?.account !== sending.account) return false
  // Events from before signed texts were named do not name them.
  const { edition: _, texts = signOffsIn(sending), ...told } = event.data
  const { id, state, locale, release, sentOn, channel, fingerprint, files } = sending
  return (
    canonical(texts) === canonical(signOffsIn(sending)) &&
    canonical(told) ===
      canonical({
        sending: id,
        state,
        locale,
        release,
        sentOn,
        channel,
        reference: sha256(sending.reference),
        note: sha256(sending.note),
        fingerprint,
        files: Object.fromEntries(files.map((file) => [file.name, file.sha256])),
      })
  )
}

function signOffsIn({ texts }: StoredSending): number[] {
  return texts.map(({ signOff }) => signOff)
}

function isAcknowledgedAsTold({ acknowledged }: StoredSending, event: Event | undefined): boolean {
  if (!acknowledged || !event) return !acknowledged && !event
  const { on, reference, note, account } = acknowledged
  const { data } = event
  return (
    data['on'] === on &&
    data['reference'] === sha256(reference) &&
    data['note'] === sha256(note) &&
    event.account === account
  )
}

function isTakenBackAsTold({ takenBack }: StoredSending, event: Event | undefined): boolean {
  if (!takenBack || !event) return !takenBack && !event
  return event.data['reason'] === sha256(takenBack.reason) && event.account === takenBack.account
}

async function areBytesKept(ctx: Context, { id, files }: StoredSending): Promise<boolean> {
  for (const { name, sha256: expected } of files) {
    const bytes = await findSentBytes(ctx.db, id, name)
    if (!bytes || sha256(bytes) !== expected) return false
  }
  return true
}
