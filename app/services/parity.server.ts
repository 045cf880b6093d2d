import type { Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Ask, tickText } from '#app/domain/parity/ask.ts'
import { compareLetters, type ReadPair } from '#app/domain/parity/compare-letters.ts'
import {
  type JudgedAsk,
  type JudgedDifference,
  type JudgedParity,
  judgeAsk,
  type ParityAnswer,
  type Tick,
} from '#app/domain/parity/judged.ts'
import { type Action, authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { counts, type Unit } from '#app/domain/unit.ts'
import { listAsks, listTicks } from '#db/queries/asks.ts'
import type { StoredEdition } from '#db/queries/editions.ts'
import { listParityAnswers } from '#db/queries/parity-answers.ts'
import { listSignatoryNames } from '#db/queries/signatories.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { knownDifferences } from './known-differences.server.ts'
import { loadLetter } from './letters.server.ts'
import {
  type LoadedTranslation,
  loadOneTranslation,
  loadTranslations,
  type Pair,
} from './translations.server.ts'
import { loadUnits } from './units.server.ts'

/** A letter with what it asks for. */
export interface LoadedAsks {
  readonly letter: Letter
  readonly edition: StoredEdition
  /** None until the source is confirmed. */
  readonly units: readonly Unit[]
  readonly asks: readonly Ask[]
}

/** Loads what a letter asks for, for somebody who may do this with it. */
export async function loadAsks(
  ctx: Context,
  action: Action,
  letterId: number,
  locale?: Locale,
): Promise<Result<LoadedAsks>> {
  const allowed = authorize(
    ctx.actor,
    action,
    locale ? { letter: letterId, locale } : { letter: letterId },
  )
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const { units } = await loadUnits(ctx, edition.id)
  return accept({ letter, edition, units, asks: await listAsks(ctx.db, letterId) })
}

/** One translation held against its source. */
export interface ComparedTranslation extends JudgedParity {
  readonly loaded: LoadedTranslation
}

/** Every open translation held against the source, in EU order; asks for no permission. */
export async function compareTranslations(
  ctx: Context,
  head: LoadedAsks,
): Promise<ComparedTranslation[]> {
  const judge = await loadJudge(ctx, head)
  return (await loadTranslations(ctx, head)).map(judge)
}

async function compareTranslation(
  ctx: Context,
  head: LoadedAsks,
  locale: Locale,
): Promise<Result<ComparedTranslation>> {
  const loaded = await loadOneTranslation(ctx, head, locale)
  if (!loaded) return refuse('locale/not-open', { locale })
  return accept((await loadJudge(ctx, head))(loaded))
}

/** One translation for a reviewer who answers for it. */
export async function loadForAnswer(
  ctx: Context,
  letterId: number,
  locale: Locale,
): Promise<Result<{ readonly compared: ComparedTranslation; readonly account: number }>> {
  const head = await loadAsks(ctx, 'parity.answer', letterId, locale)
  if (!head.ok) return head
  const compared = await compareTranslation(ctx, head.value, locale)
  if (!compared.ok) return compared
  const account = ctx.actor.id
  return account === null
    ? refuse('actor/not-allowed')
    : accept({ compared: compared.value, account })
}

async function loadJudge({ db }: Context, { letter, edition, asks }: LoadedAsks) {
  const names = await listSignatoryNames(db, edition.id)
  const ticks = await listTicks(db, letter.id)
  const answers = await listParityAnswers(db, letter.id)
  return (loaded: LoadedTranslation): ComparedTranslation => ({
    loaded,
    untranslated: loaded.pairs.filter(isUntranslated).length,
    asks: judgeAsks(loaded, asks, ticks),
    differences: judgeDifferences(loaded, names, answers),
  })
}

function isUntranslated({ unit, target }: Pair): boolean {
  return counts(unit) && (target?.text ?? '') === ''
}

function judgeAsks(
  { translation, pairs }: LoadedTranslation,
  asks: readonly Ask[],
  ticks: readonly Tick[],
): JudgedAsk[] {
  const own = ticks.filter(({ translationId }) => translationId === translation.id)
  const byUnit = new Map(pairs.map((pair) => [pair.unit.id, pair]))
  return asks.map((ask) => {
    const pair = byUnit.get(ask.unitId)
    const target = pair?.target?.text ?? ''
    const texts = pair ? { source: pair.unit.text, target } : null
    return judgeAsk(ask, texts, own, tickDigest(ask, target))
  })
}

/** What a tick of an ask is bound to. */
export function tickDigest(ask: Pick<Ask, 'words'>, target: string): string {
  return sha256(tickText(ask, target))
}

function judgeDifferences(
  { letter, translation, pairs }: LoadedTranslation,
  names: readonly string[],
  answers: readonly ParityAnswer[],
): JudgedDifference[] {
  const written = pairs.flatMap(({ unit, target }): ReadPair[] =>
    unit.translate && target && target.text !== '' ? [{ unit, target: target.text }] : [],
  )
  const between = { from: letter.sourceLocale, to: translation.locale, names }
  const own = answers.filter(({ translationId }) => translationId === translation.id)
  return compareLetters(written, between, knownDifferences).map((difference) => ({
    ...difference,
    answer: own.find((answer) => isOf(answer, difference)) ?? null,
  }))
}

function isOf(
  answer: ParityAnswer,
  difference: { readonly unit: Unit; readonly fingerprint: string },
): boolean {
  return answer.unitId === difference.unit.id && answer.fingerprint === difference.fingerprint
}
