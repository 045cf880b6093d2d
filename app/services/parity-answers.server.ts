import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { insertParityAnswer } from '#db/queries/parity-answers.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadForAnswer } from './parity.server.ts'

/** Which difference is meant, by its unit's number and its fingerprint, and why. */
export interface Intent {
  readonly unit: number
  readonly fingerprint: string
  readonly reason: string
}

/** Signs a difference as intended. */
export function answerDifference(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: Intent,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await loadForAnswer(within, letterId, locale)
    if (!found.ok) return found
    const { account, compared } = found.value
    const open = compared.differences.find(
      (one) =>
        one.unit.number === given.unit &&
        one.fingerprint === given.fingerprint &&
        one.answer === null,
    )
    if (!open) return refuse('parity/not-found')
    const reason = given.reason.trim()
    if (reason === '') return refuse('parity/reason-missing')
    const { unit, fingerprint } = open
    const translationId = compared.loaded.translation.id
    const answer = { translationId, unitId: unit.id, fingerprint, reason, account }
    await insertParityAnswer(within.db, { ...answer, at: timestamp(within) })
    await record(within, {
      kind: 'parity-answered',
      letter: letterId,
      data: {
        locale,
        unit: unit.number,
        kind: open.kind,
        difference: sha256(fingerprint),
        reason: sha256(reason),
      },
    })
    return accept(true)
  })
}
