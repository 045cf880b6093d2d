import type { Locale } from '#app/domain/locale.ts'
import { type Ask, isMarkable, proposedAsks } from '#app/domain/parity/ask.ts'
import { factKinds } from '#app/domain/parity/fact.ts'
import { countDifferences, isEquivalent } from '#app/domain/parity/judged.ts'
import type {
  DetailedAsk,
  DetailedDifference,
  MarkableUnit,
  MarkedAsk,
  ParityColumn,
  ParityDetail,
} from '#app/domain/parity/sheet.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Unit } from '#app/domain/unit.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { asksStamp } from './asks.server.ts'
import type { Context } from './context.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import {
  type ComparedTranslation,
  compareTranslations,
  loadAsks,
  tickDigest,
} from './parity.server.ts'

/** What a letter asks for and says, held against each of its translations. */
export interface ParitySheet {
  readonly head: LetterHead
  readonly mayMark: boolean
  readonly mayState: boolean
  readonly mayCoordinate: boolean
  /** Names the asks as they stand. */
  readonly stamp: string
  readonly asks: readonly MarkedAsk[]
  /** The words of the asks that the source itself proposes. */
  readonly proposed: readonly string[]
  /** The units an ask can stand in; none for who marks none. */
  readonly units: readonly MarkableUnit[]
  readonly columns: readonly ParityColumn[]
  readonly detail: ParityDetail | null
  /** Whether every open translation is known to ask for the same. */
  readonly isReady: boolean
}

/** The sheet, with one translation in full where a locale is given. */
export async function readParity(
  ctx: Context,
  letterId: number,
  locale: Locale | null,
): Promise<Result<ParitySheet>> {
  const loaded = await loadAsks(ctx, 'parity.see', letterId)
  if (!loaded.ok) return loaded
  const { letter, edition, units, asks } = loaded.value
  const compared = await compareTranslations(ctx, loaded.value)
  const detail = await readDetail(ctx, compared, locale)
  if (!detail.ok) return detail
  const mayMark =
    may(ctx.actor, 'parity.mark', { letter: letterId }) && edition.confirmedAt !== null
  return accept({
    head: headOf(letter, edition),
    mayMark,
    mayState: may(ctx.actor, 'parity.state', { letter: letterId }),
    mayCoordinate: may(ctx.actor, 'locale.open', { letter: letterId }),
    stamp: asksStamp(asks),
    asks: asks.map((ask) => markedAsk(ask, units)),
    proposed: mayMark ? proposedAsks(units, asks).map(({ words }) => words) : [],
    units: mayMark ? units.filter(isMarkable).map(shortUnit) : [],
    columns: compared.map((one) => columnOf(ctx, one)),
    detail: detail.value,
    isReady: compared.length > 0 && compared.every(isEquivalent),
  })
}

function shortUnit({ number, kind, text }: Unit) {
  return { number, kind, text }
}

function markedAsk({ id, unitId, words }: Ask, units: readonly Unit[]): MarkedAsk {
  const unit = units.find((one) => one.id === unitId)
  return {
    id,
    unit: unit?.number ?? null,
    words,
    isFound: unit?.text.includes(words) ?? false,
  }
}

function columnOf(ctx: Context, compared: ComparedTranslation): ParityColumn {
  const { letter, translation } = compared.loaded
  const { differences, asks, untranslated } = compared
  const { locale } = translation
  const entries = factKinds.map((kind) => [kind, countDifferences(differences, kind)] as const)
  return {
    locale,
    isReadable: may(ctx.actor, 'translation.read', { letter: letter.id, locale }),
    isEquivalent: isEquivalent(compared),
    untranslated,
    asks: asks.map(({ state }) => state),
    facts: Object.fromEntries(entries) as ParityColumn['facts'],
  }
}

async function readDetail(
  ctx: Context,
  compared: readonly ComparedTranslation[],
  locale: Locale | null,
): Promise<Result<ParityDetail | null>> {
  if (locale === null) return accept(null)
  const one = compared.find(({ loaded }) => loaded.translation.locale === locale)
  if (!one) return refuse('locale/not-open', { locale })
  const scope = { letter: one.loaded.letter.id, locale }
  if (!may(ctx.actor, 'translation.read', scope)) return refuse('actor/not-allowed')
  const names = await listAccountNames(ctx.db)
  return accept({
    locale,
    mayAnswer: may(ctx.actor, 'parity.answer', scope),
    asks: detailedAsks(ctx, one, names),
    differences: detailedDifferences(one, names),
  })
}

function detailedAsks(
  { actor }: Context,
  { asks, loaded: { pairs, waivers } }: ComparedTranslation,
  names: ReadonlyMap<number, string>,
): DetailedAsk[] {
  const isAlone = actor.id !== null && waivers.inForce?.account === actor.id
  return asks.map(({ ask, state, tick }) => {
    const pair = pairs.find(({ unit }) => unit.id === ask.unitId)
    const target = pair?.target?.text ?? ''
    const wrote = pair && actor.id !== null && pair.target?.authors.includes(actor.id)
    return {
      id: ask.id,
      unit: pair?.unit.number ?? null,
      words: ask.words,
      target,
      state,
      tick: tick && { by: names.get(tick.account) ?? '', at: tick.at },
      digest: tickDigest(ask, target),
      isOwn: Boolean(wrote) && !isAlone,
    }
  })
}

function detailedDifferences(
  { differences, loaded: { pairs } }: ComparedTranslation,
  names: ReadonlyMap<number, string>,
): DetailedDifference[] {
  const targets = new Map(pairs.map(({ unit, target }) => [unit.id, target?.text ?? '']))
  return differences.map(({ unit, kind, fingerprint, missing, added, elsewhere, answer }) => ({
    unit: unit.number,
    kind,
    fingerprint,
    missing,
    added,
    elsewhere,
    source: unit.text,
    target: targets.get(unit.id) ?? '',
    answer: answer && {
      reason: answer.reason,
      by: names.get(answer.account) ?? '',
      at: answer.at,
    },
  }))
}
