import type { Letter } from '#app/domain/letter.ts'
import { type PairTexts, pairsOf, type Surrounded, sentencesOf } from '#app/domain/memory/pair.ts'
import type { Target } from '#app/domain/target.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { CommandKind } from '#app/domain/workflow.ts'
import { findEditionHead } from '#db/queries/editions.ts'
import {
  insertPair,
  listUnitPairs,
  type MemoryPair,
  type NewPair,
  updatePair,
} from '#db/queries/memory.ts'
import { findUnit, findUnitById } from '#db/queries/units.ts'
import { type Context, timestamp } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { type MemoryNews, tellMemory } from './memory-index.server.ts'

/** Where a target is. */
interface Place {
  readonly letter: Letter
  readonly translation: Translation
  readonly unit: Pick<Unit, 'id'>
}

/** Where a target is, with what the memory has of its unit for the source that it was made from. */
interface Kept extends Place {
  readonly target: Target
  readonly source: Surrounded
  /** By `keyOf`. */
  readonly pairs: ReadonlyMap<string, MemoryPair>
}

/**
 * Takes over into the memory what became of a target, in the same transaction. What was confirmed enters;
 * what a second person approved or reopened says so; what was returned goes. Pairs of a source that the
 * unit had in an earlier edition stay as they are, and so does what somebody changed by hand, until it is
 * confirmed anew.
 */
export async function keepInMemory(
  ctx: Context,
  place: Place,
  command: CommandKind,
  target: Target,
): Promise<void> {
  const keep = keepings[command]
  const source = keep && (await sourceOf(ctx, place, target.edition))
  if (!keep || !source) return
  const pairs = await listUnitPairs(ctx.db, place.translation.id, place.unit.id)
  const byKey = new Map(pairs.map((pair) => [keyOf(pair.sourceHash, pair.sentence), pair]))
  await tellMemory(ctx, await keep(ctx, { ...place, target, source, pairs: byKey }))
}

type Keeping = (ctx: Context, kept: Kept) => Promise<MemoryNews>

const keepings: Partial<Record<CommandKind, Keeping>> = {
  confirm: enter,
  correct: enter,
  approve: judge,
  reopen: judge,
  reject: takeOut,
}

async function enter(ctx: Context, kept: Kept): Promise<MemoryNews> {
  const { letter, translation, unit, target, source, pairs } = kept
  const about = {
    translationId: translation.id,
    unitId: unit.id,
    edition: target.edition,
    state: target.state === 'reviewed' ? ('reviewed' as const) : ('translated' as const),
    confirmedBy: ctx.actor.id ?? 0,
    confirmedAt: timestamp(ctx),
    reviewedBy: target.reviewedBy,
  }
  const texts = pairsOf(source, target.text, letter.sourceLocale, translation.locale)
  const added: number[] = []
  for (const pair of newPairs(texts, about)) {
    const before = pairs.get(keyOf(pair.sourceHash, pair.sentence))
    if (before) {
      await updatePair(ctx.db, { ...before, ...pair, edited: false, version: before.version + 1 })
    }
    added.push(before ? before.id : await insertPair(ctx.db, pair))
  }
  const gone = ofSource(kept).filter(({ id }) => !added.includes(id))
  for (const pair of gone) await remove(ctx, pair)
  return { changed: added, removed: gone.map(({ id }) => id) }
}

/** The state of what reads as the target does. An approval enters nothing that was deleted. */
async function judge(ctx: Context, kept: Kept): Promise<MemoryNews> {
  const { reviewedBy } = kept.target
  const state = reviewedBy === null ? 'translated' : 'reviewed'
  for (const pair of ofSource(kept)) {
    if (!pair.edited) await updatePair(ctx.db, { ...pair, state, reviewedBy })
  }
  return { changed: [], removed: [] }
}

async function takeOut(ctx: Context, kept: Kept): Promise<MemoryNews> {
  const gone = ofSource(kept)
  for (const pair of gone) await remove(ctx, pair)
  return { changed: [], removed: gone.map(({ id }) => id) }
}

function remove({ db }: Context, pair: MemoryPair): Promise<void> {
  return updatePair(db, { ...pair, deleted: true, version: pair.version + 1 })
}

/** What the memory has for the source that the target was made from, whole and by sentences. */
function ofSource({ letter, source, pairs }: Kept): MemoryPair[] {
  const sentences = sentencesOf(source, letter.sourceLocale)
  return [source, ...sentences].flatMap(
    (one, index) => pairs.get(keyOf(sha256(one.source), index)) ?? [],
  )
}

function keyOf(sourceHash: string, sentence: number): string {
  return `${sourceHash} ${sentence}`
}

/** A unit as it read in an edition, and its neighbours there. */
async function sourceOf(
  { db }: Context,
  { letter, unit }: Place,
  number: number,
): Promise<Surrounded | undefined> {
  const edition = await findEditionHead(db, letter.id, number)
  const found = edition && (await findUnitById(db, edition.id, unit.id))
  if (!found) return
  return surrounded(
    found,
    await findUnit(db, edition.id, found.number - 1),
    await findUnit(db, edition.id, found.number + 1),
  )
}

export function surrounded(
  unit: Pick<Unit, 'text'>,
  before: Pick<Unit, 'text'> | undefined,
  after: Pick<Unit, 'text'> | undefined,
): Surrounded {
  return { source: unit.text, before: before?.text ?? '', after: after?.text ?? '' }
}

type About = Omit<
  NewPair,
  'sentence' | 'source' | 'target' | 'sourceHash' | 'beforeHash' | 'afterHash'
>

/** The pairs as they are stored. */
export function newPairs(texts: readonly PairTexts[], about: About): NewPair[] {
  return texts.map(({ sentence, source, target, before, after }) => ({
    ...about,
    sentence,
    source,
    target,
    sourceHash: sha256(source),
    ...contextOf({ before, after }),
  }))
}

/** Names what stands around a text; the ends of a letter have no name. */
export function contextOf({ before, after }: Pick<Surrounded, 'before' | 'after'>) {
  const name = (text: string) => (text === '' ? '' : sha256(text))
  return { beforeHash: name(before), afterHash: name(after) }
}
