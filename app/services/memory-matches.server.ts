import type { Candidate } from '#app/domain/memory/lookup.ts'
import { type Surrounded, sentencesOf } from '#app/domain/memory/pair.ts'
import {
  bestMatches,
  lowestScore,
  type Match,
  mostMatches,
  percentOf,
} from '#app/domain/memory/pair-match.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { findEditionHead } from '#db/queries/editions.ts'
import { listPairs, type MemoryPair } from '#db/queries/memory.ts'
import { findUnit } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'
import { type MemoryEngine, memoryEngine } from './memory-engine.server.ts'
import { contextOf, surrounded } from './memory-entering.server.ts'
import { memoryIndex } from './memory-index.server.ts'
import { type MemoryReader, memoryReader } from './memory-readers.server.ts'
import { showPairs } from './memory-shown.server.ts'
import { loadPlace, type Place, type PlacedPair } from './places.server.ts'

/** More than are shown, since some are the unit's own and some read alike. */
const asked = mostMatches * 4

/**
 * What the memory has for a unit, best first: for the whole of it, and where that reads nowhere else, for
 * each of its sentences. Never what the unit itself says now.
 */
export async function findMatches(ctx: Context, at: Place): Promise<Result<readonly Match[]>> {
  const place = await loadPlace(ctx, 'translation.read', at)
  if (!place.ok) return place
  const reader = await memoryReader(ctx)
  if (!reader.ok) return reader
  const asking = {
    ctx,
    index: await memoryIndex(ctx),
    place: place.value,
    reader: reader.value,
  }
  const unit = await unitIn(ctx, place.value)
  const whole = await matchesOf(asking, [{ ...unit, sentence: 0 }])
  if (whole.some(({ score }) => score >= 100)) return accept(bestMatches(whole))
  const sentences = sentencesOf(unit, place.value.letter.sourceLocale)
  const numbered = sentences.map((one, index) => ({ ...one, sentence: index + 1 }))
  return accept(bestMatches([...whole, ...(await matchesOf(asking, numbered))]))
}

/**
 * The same for a page that is not kept waiting by it: nothing where the memory is still being read, or does
 * not answer; the page asks once more by itself.
 */
export async function matchesAtOnce(ctx: Context, at: Place): Promise<readonly Match[] | null> {
  if (memoryEngine(ctx.db).isBuilding) {
    void memoryIndex(ctx).catch(() => undefined)
    return null
  }
  const found = await findMatches(ctx, at).catch(() => null)
  return found?.ok ? found.value : null
}

async function unitIn({ db }: Context, { letter, unit }: PlacedPair): Promise<Surrounded> {
  const edition = await findEditionHead(db, letter.id)
  if (!edition) return surrounded(unit, undefined, undefined)
  return surrounded(
    unit,
    await findUnit(db, edition.id, unit.number - 1),
    await findUnit(db, edition.id, unit.number + 1),
  )
}

interface Asking {
  readonly ctx: Context
  readonly index: MemoryEngine
  readonly place: PlacedPair
  readonly reader: MemoryReader
}

/** What is looked up: a unit, or one of its sentences, from 1. */
interface Sought extends Surrounded {
  readonly sentence: number
}

async function matchesOf(asking: Asking, sought: readonly Sought[]): Promise<Match[]> {
  const { ctx, reader } = asking
  const found = await Promise.all(sought.map((one) => candidates(asking, one)))
  const pairs = await listPairs(ctx.db, [...new Set(found.flat().map(({ pair }) => pair))])
  const readable = pairs.filter((pair) => !pair.deleted && reader.mayRead(pair))
  const shown = await showPairs(
    ctx,
    readable.filter((pair) => !isOwn(pair, asking)),
  )
  const byId = new Map(readable.map((pair) => [pair.id, pair]))
  return sought.flatMap((one, index) =>
    (found[index] ?? []).flatMap((candidate): Match[] => {
      const pair = byId.get(candidate.pair)
      const view = shown.get(candidate.pair)
      if (!pair || !view) return []
      const score = scoreOf(candidate, pair, one)
      const texts = candidate.reversed ? { source: view.target, target: view.source } : {}
      return [{ ...view, ...texts, score, text: one.source, sentence: one.sentence }]
    }),
  )
}

function candidates(
  { index, place, reader }: Asking,
  { source }: Sought,
): Promise<readonly Candidate[]> {
  const { letter, translation } = place
  const [from, to] = [letter.sourceLocale, translation.locale]
  const readable = reader.letters(from, to)
  const threshold = lowestScore / 100
  return index.lookup({ text: source, from, to, readable, threshold, limit: asked })
}

function scoreOf({ score, exact, reversed }: Candidate, pair: MemoryPair, sought: Sought): number {
  const { beforeHash, afterHash } = contextOf(sought)
  const isSamePlace = !reversed && pair.beforeHash === beforeHash && pair.afterHash === afterHash
  return percentOf(score, exact, isSamePlace)
}

/** What the unit itself says now; what it said for an older source is of use. */
function isOwn(pair: MemoryPair, { place }: Asking): boolean {
  const { translation, unit, target } = place
  if (pair.translationId !== translation.id || pair.unitId !== unit.id) return false
  return pair.sentence > 0 || pair.source === unit.text || pair.target === target.text
}
