import type { Event } from '#app/domain/event.ts'
import type { SignOffStanding } from '#app/domain/sign-off.ts'
import type { PublicKey } from '#app/domain/signature.ts'
import type { Told } from '#app/domain/told.ts'
import type { StoredSignOff } from '#db/queries/sign-offs.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { isSecondedAsTold } from './second-signatures.server.ts'
import { isSignedBy } from './signing-key.server.ts'
import type { LoadedTranslation } from './translations.server.ts'

/** A sign-off as a look at the history found it. */
export interface VerifiedSignOff {
  readonly locale: string
  readonly at: string
  /** `missing`: the history tells of it, and it is not there. */
  readonly state: SignOffStanding | 'missing'
  /** Whether it is what was signed, by whom and when, and ended as the history tells. */
  readonly intact: boolean
  /** The id of the key that signed it; `null` for those from before there were signatures. */
  readonly key: string | null
}

/** The sign-offs of a translation, each held against what the history tells of it. */
export function verifiedSignOffs(
  { key }: Context,
  { translation, signOffs }: LoadedTranslation,
  told: Told,
): VerifiedSignOff[] {
  return signOffs.map((signOff) => ({
    locale: translation.locale,
    at: signOff.signedAt,
    state: signOff.standing,
    intact:
      isSignedAsTold(signOff, translation.locale, told.signOffs.get(signOff.id)) &&
      isEndedAsTold(signOff, told.ends.get(signOff.id)) &&
      isSealedAsTold(signOff, key, told.signOffs.get(signOff.id)) &&
      isSecondedAsTold(signOff, translation.locale, told.seconds.get(signOff.id)) &&
      (!signOff.second || isSealedAsTold(signOff.second, key, told.seconds.get(signOff.id))),
    key: signOff.signature?.key ?? null,
  }))
}

function isSignedAsTold(signOff: StoredSignOff, locale: string, event: Event | undefined): boolean {
  const { payload, digest, textDigest, account, signedAt, statement } = signOff
  if (!event || sha256(payload) !== digest) return false
  const { data } = event
  const signed = JSON.parse(payload)
  return (
    data['payload'] === digest &&
    data['text'] === textDigest &&
    data['locale'] === locale &&
    event.account === account &&
    signed.signedAt === signedAt &&
    signed.statement === statement
  )
}

/** The key in the key folder is believed before its copy in the database. */
function isSealedAsTold(
  { payload, signature }: Pick<StoredSignOff, 'payload' | 'signature'>,
  key: PublicKey,
  event: Event | undefined,
): boolean {
  const named = event?.data['key'] ?? null
  if (signature === null || signature.key !== named) return signature === null && named === null
  return isSignedBy(signature.key === key.id ? key : signature.publicKey, payload, signature)
}

function isEndedAsTold({ end }: StoredSignOff, event: Event | undefined): boolean {
  if (!end || !event) return !end && !event
  return (
    event.data['ending'] === end.kind &&
    event.data['reason'] === sha256(end.reason) &&
    event.account === end.account
  )
}

/** Those that the history tells of and that are not there. */
export function missingSignOffs(
  translations: readonly LoadedTranslation[],
  told: Told,
): VerifiedSignOff[] {
  const there = new Set(translations.flatMap(({ signOffs }) => signOffs.map(({ id }) => id)))
  return [...told.signOffs]
    .filter(([id]) => !there.has(id))
    .map(([, { data, at }]) => ({
      locale: String(data['locale']),
      at,
      state: 'missing',
      intact: false,
      key: null,
    }))
}
