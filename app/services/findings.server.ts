import type { Finding } from '#app/domain/checks/check.ts'
import { fingerprint } from '#app/domain/checks/find.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type Dismissal, insertDismissal } from '#db/queries/dismissals.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { knownFindings } from './known-findings.server.ts'
import { loadPlace, type Place } from './places.server.ts'
import type { LoadedTranslation, Pair } from './translations.server.ts'

/** A finding of a target, with the reason if somebody dismissed it. */
export interface PlacedFinding extends Finding {
  readonly fingerprint: string
  readonly dismissal: Dismissal | null
}

/** What the checks find in a target now. Only warnings can be dismissed. */
export function findingsOf(
  { unit, target }: Pair,
  { letter, translation }: Pick<LoadedTranslation, 'letter' | 'translation'>,
  dismissals: readonly Dismissal[],
): PlacedFinding[] {
  if (!target || !unit.translate || (unit.kind === 'date' && target.text === '')) return []
  const found = knownFindings({
    kind: unit.kind,
    source: unit.text,
    target: target.text,
    from: letter.sourceLocale,
    to: translation.locale,
  })
  return found.map((finding) => {
    const mark = fingerprint(finding)
    const dismissal = dismissals.find(
      (one) => one.targetId === target.id && one.fingerprint === mark,
    )
    const dismissed = finding.grade === 'warning' ? (dismissal ?? null) : null
    return { ...finding, fingerprint: mark, dismissal: dismissed }
  })
}

/** Answers a warning with a reason that is kept. */
export function dismissFinding(
  ctx: Context,
  at: Place,
  given: { readonly fingerprint: string; readonly reason: string },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await loadPlace(within, 'finding.dismiss', at)
    if (!found.ok) return found
    const account = within.actor.id
    if (account === null) return refuse('actor/not-allowed')
    const reason = given.reason.trim()
    if (reason === '') return refuse('finding/reason-missing')
    const finding = findingsOf(found.value, found.value, []).find(
      (one) => one.fingerprint === given.fingerprint && one.grade === 'warning',
    )
    if (!finding) return refuse('finding/not-found')
    const { fingerprint: mark, check } = finding
    const targetId = found.value.target.id
    const dismissal = { targetId, fingerprint: mark, reason, account, at: timestamp(within) }
    await insertDismissal(within.db, dismissal)
    await record(within, {
      kind: 'finding-dismissed',
      letter: at.letter,
      data: {
        locale: at.locale,
        unit: at.unit,
        check,
        finding: sha256(mark),
        reason: sha256(reason),
      },
    })
    return accept(true)
  })
}
