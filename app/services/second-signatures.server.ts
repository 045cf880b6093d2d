import { rolesIn } from '#app/domain/actor.ts'
import { canonical } from '#app/domain/canonical.ts'
import type { Event } from '#app/domain/event.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { readSecondPayload, type SecondPayload } from '#app/domain/second-signature.ts'
import { maySecond } from '#app/domain/second-step.ts'
import { listDismissals } from '#db/queries/dismissals.ts'
import { insertSecondSignature } from '#db/queries/second-signatures.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { openFindings } from './sign-off-payload.server.ts'
import { loadSigning, type Signing } from './signers.server.ts'
import {
  type JudgedSignOff,
  type LoadedTranslation,
  loadTranslation,
} from './translations.server.ts'

/**
 * Signs beside whoever signed first, and so releases the translation: exactly the text, and the first
 * signature, whose digests were on the page.
 */
export function signSecond(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: { readonly digest: string; readonly first: string; readonly statement: string },
): Promise<Result<{ id: number }>> {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'sign-off.second', letterId, locale)
    if (!loaded.ok) return loaded
    const signing = await loadSigning(within, given.statement)
    if (!signing.ok) return signing
    const { pairs, retired, digest, waiting: first } = loaded.value
    const allowed = maySecond({
      person: signing.value.signer.id,
      first,
      firstRead: given.first,
      // The database counts the authors of retired descriptors, too.
      pairs: [...pairs, ...retired.map((pair) => ({ ...pair, late: true }))],
      errors: await countErrors(within, loaded.value),
      digestRead: given.digest,
      digestNow: digest,
    })
    if (!allowed.ok) return allowed
    const at = timestamp(within)
    const payload = canonical(payloadOf(within, loaded.value, allowed.value, signing.value, at))
    const { signer, statement } = signing.value
    await insertSecondSignature(within.db, allowed.value.id, {
      account: signer.id,
      at,
      statement,
      payload,
      digest: sha256(payload),
      signature: within.key.sign(payload),
    })
    await record(within, {
      kind: 'second-signed',
      letter: letterId,
      data: {
        locale,
        signOff: allowed.value.id,
        text: allowed.value.textDigest,
        first: allowed.value.digest,
        payload: sha256(payload),
        key: within.key.id,
      },
    })
    return accept({ id: allowed.value.id })
  })
}

/** The errors in what the first signature holds. */
async function countErrors({ db }: Context, loaded: LoadedTranslation): Promise<number> {
  const late = new Set(loaded.pairs.filter((pair) => pair.late).map(({ unit }) => unit.number))
  const open = openFindings(loaded, await listDismissals(db, loaded.translation.id))
  return open.filter(({ grade, unit }) => grade === 'error' && !late.has(unit)).length
}

function payloadOf(
  { actor }: Context,
  { letter, translation: { locale } }: LoadedTranslation,
  first: JudgedSignOff,
  { signer, statement }: Signing,
  signedAt: string,
): SecondPayload {
  const isReviewer = rolesIn(actor, letter.id, locale).includes('reviewer')
  return {
    format: 'demarche/second-signature/1',
    signOff: { id: first.id, digest: first.digest },
    letter: letter.id,
    locale,
    textDigest: first.textDigest,
    statement,
    signer: {
      account: signer.id,
      name: signer.name,
      organisation: signer.organisation,
      role: isReviewer ? 'reviewer' : 'coordinator',
    },
    signedAt,
  }
}

/** Whether a sign-off has the second signature that the history tells of, and no other; not its seal. */
export function isSecondedAsTold(
  { second, ...first }: JudgedSignOff,
  locale: string,
  event: Event | undefined,
): boolean {
  if (!second || !event) return !second && !event
  const { account, payload, digest, at, statement } = second
  const signed = readSecondPayload(payload)
  const { data } = event
  return (
    signed !== null &&
    sha256(payload) === digest &&
    data['payload'] === digest &&
    data['first'] === first.digest &&
    data['locale'] === locale &&
    event.account === account &&
    signed.signer.account === account &&
    signed.signOff.id === first.id &&
    signed.signOff.digest === first.digest &&
    signed.textDigest === first.textDigest &&
    signed.signedAt === at &&
    signed.statement === statement
  )
}
