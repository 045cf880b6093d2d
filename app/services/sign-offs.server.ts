import { canonical } from '#app/domain/canonical.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { mayEnd, maySign, type PersonalEnding } from '#app/domain/sign-off.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listDismissals } from '#db/queries/dismissals.ts'
import { insertSignOff, insertSignOffEnd } from '#db/queries/sign-offs.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { renewableOf } from './renewals.server.ts'
import { openFindings, payloadOf } from './sign-off-payload.server.ts'
import { loadSigning } from './signers.server.ts'
import { loadTranslation } from './translations.server.ts'

/**
 * Releases a whole translation: exactly the text whose digest the reviewer had on the page; of what a
 * change has felled, the reviewer may have read what changed (`renews`).
 */
export function signOff(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: {
    readonly digest: string
    readonly statement: string
    /** The number of their own sign-off that still holds in all that did not change. */
    readonly renews?: number | undefined
  },
): Promise<Result<{ id: number }>> {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'sign-off.sign', letterId, locale)
    if (!loaded.ok) return loaded
    const signing = await loadSigning(within, given.statement)
    if (!signing.ok) return signing
    const { signer, statement } = signing.value
    const { translation, pairs, retired, digest, standing, waiting, edition } = loaded.value
    const names = await listAccountNames(within.db)
    if (waiting) {
      return refuse('sign-off/waits-for-second', { name: names.get(waiting.account) ?? '' })
    }
    const dismissals = await listDismissals(within.db, translation.id)
    const open = openFindings(loaded.value, dismissals)
    const allowed = maySign({
      person: signer.id,
      pairs,
      retired,
      errors: open.filter((finding) => finding.grade === 'error').length,
      digestRead: given.digest,
      digestNow: digest,
      standing: standing !== null,
      waived: loaded.value.waivers.inForce?.account === signer.id,
    })
    if (!allowed.ok) return allowed
    const renewable = renewableOf(loaded.value, signer.id)
    if (given.renews !== undefined && renewable?.id !== given.renews) {
      return refuse('sign-off/not-renewable')
    }

    const signedAt = timestamp(within)
    const payload = canonical(
      payloadOf(loaded.value, {
        statement,
        signer,
        signedAt,
        dismissals,
        names,
        renews: given.renews === undefined ? null : renewable,
      }),
    )
    const id = await insertSignOff(within.db, {
      translationId: translation.id,
      editionId: edition.id,
      account: signer.id,
      signedAt,
      statement,
      textDigest: digest,
      payload,
      digest: sha256(payload),
      signature: within.key.sign(payload),
    })
    await record(within, {
      kind: 'signed-off',
      letter: letterId,
      data: { locale, signOff: id, text: digest, payload: sha256(payload), key: within.key.id },
    })
    return accept({ id })
  })
}

/**
 * Ends the sign-off that stands, or waits for its second signature: one of its signers withdraws it, the
 * coordinator voids it.
 */
export function endSignOff(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: { readonly kind: PersonalEnding; readonly reason: string },
): Promise<Result<true>> {
  const action = given.kind === 'voided' ? 'sign-off.void' : 'sign-off.withdraw'
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, action, letterId, locale)
    if (!loaded.ok) return loaded
    const person = within.actor.id
    const held = loaded.value.standing ?? loaded.value.waiting
    if (person === null) return refuse('actor/not-allowed')
    if (!held) return refuse('sign-off/not-found')
    const allowed = mayEnd(held, { ...given, person })
    if (!allowed.ok) return allowed
    const end = { kind: given.kind, account: person, reason: given.reason.trim() }
    await insertSignOffEnd(within.db, held.id, { ...end, at: timestamp(within) })
    await record(within, {
      kind: 'sign-off-ended',
      letter: letterId,
      data: { locale, signOff: held.id, ending: given.kind, reason: sha256(end.reason) },
    })
    return accept(true)
  })
}
