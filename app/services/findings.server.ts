import type { Finding } from '#app/domain/checks/check.ts'
import { fingerprint } from '#app/domain/checks/find.ts'
import { isOwnTranslation } from '#app/domain/checks/registry.ts'
import { passagesIn } from '#app/domain/law/wording.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Target } from '#app/domain/target.ts'
import { pairTerms } from '#app/domain/terms/pair-terms.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import { type Dismissal, insertDismissal } from '#db/queries/dismissals.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { knownFindings } from './known-findings.server.ts'
import { loadPlace, type Place } from './places.server.ts'
import { surroundingsOf } from './surroundings.server.ts'
import { type LoadedTranslation, loadTranslation, type Pair } from './translations.server.ts'

/** A finding of a target or of a region's wording, with the reason if somebody dismissed it. */
export interface PlacedFinding extends Finding {
  /** `null`: of the target. */
  readonly variant: Variant | null
  readonly fingerprint: string
  /** Whether to dismiss it is to keep a translation of our own where law is quoted. */
  readonly ownTranslation: boolean
  readonly dismissal: Dismissal | null
}

/**
 * What the checks find now in a target and in what regions word otherwise. Only warnings can be
 * dismissed; whoever dismisses one answers it for all the wordings of the unit that say the same.
 */
export function findingsOf(
  pair: Pair,
  loaded: Pick<
    LoadedTranslation,
    'letter' | 'translation' | 'wordings' | 'names' | 'queries' | 'terms' | 'pairs'
  >,
  dismissals: readonly Dismissal[],
): PlacedFinding[] {
  const { unit, target, overrides } = pair
  if (!target || !unit.translate) return []
  const written = unit.kind === 'date' && target.text === '' ? [] : [{ variant: null, ...target }]
  const languages = { from: loaded.letter.sourceLocale, to: loaded.translation.locale }
  const passages = passagesIn(unit.text, loaded.wordings, languages)
  const { names, elsewhere, queries, terms: places } = surroundingsOf(pair, loaded)
  const { concepts, stem } = loaded.terms
  const terms = pairTerms(unit.text, places, concepts)
  const answered = dismissals.filter(({ targetId }) => targetId === target.id)
  return [...written, ...overrides].flatMap(({ variant, text }) =>
    placed(
      knownFindings({
        kind: unit.kind,
        source: unit.text,
        target: text,
        ...languages,
        passages,
        names,
        // A region words it otherwise on purpose.
        elsewhere: variant === null ? elsewhere : [],
        // It is asked and settled at the unit itself.
        queries: variant === null ? queries : [],
        machine: variant === null && isUnedited(target),
        terms,
        stem,
      }),
      variant,
      answered,
    ),
  )
}

/** Whether a person confirmed what a machine had drafted without a change. */
function isUnedited({ provenance, state }: Pick<Target, 'provenance' | 'state'>): boolean {
  return provenance === 'machine-draft' && state !== 'initial'
}

function placed(
  found: readonly Finding[],
  variant: Variant | null,
  dismissals: readonly Dismissal[],
): PlacedFinding[] {
  return found.map((finding) => {
    const mark = fingerprint(finding)
    const dismissal = dismissals.find((one) => one.fingerprint === mark)
    const dismissed = finding.grade === 'warning' ? (dismissal ?? null) : null
    const ownTranslation = isOwnTranslation(finding.check)
    return { ...finding, variant, fingerprint: mark, ownTranslation, dismissal: dismissed }
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
    // What the letter has in other places decides, too.
    const loaded = await loadTranslation(within, 'finding.dismiss', at.letter, at.locale)
    if (!loaded.ok) return loaded
    const pair = loaded.value.pairs.find(({ unit }) => unit.id === found.value.unit.id)
    const finding = (pair ? findingsOf(pair, loaded.value, []) : []).find(
      (one) => one.fingerprint === given.fingerprint && one.grade === 'warning',
    )
    if (!finding) return refuse('finding/not-found')
    if (finding.ownTranslation && !may(within.actor, 'finding.own-translation', at)) {
      return refuse('finding/reviewers-only')
    }
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
