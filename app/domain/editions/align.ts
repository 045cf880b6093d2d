import { diffArrays } from 'diff'
import type { Block } from '#app/domain/segmentation/cut.ts'
import type { Unit } from '#app/domain/unit.ts'
import { type DraftBlock, type EditionDraft, isDrafted, isFixed } from './draft.ts'

/**
 * The draft that a new text of the letter gives: its blocks, each with the units of the last edition
 * that it looks to be made of. Where it is, it keeps what people made of those units: their kind, and
 * whether they are translated. Title and headings of groups stay.
 */
export function alignBlocks(
  units: readonly Unit[],
  blocks: readonly Pick<Block, 'kind' | 'text' | 'translate'>[],
): Pick<EditionDraft, 'blocks'> {
  const drafted = units.filter(isDrafted)
  const fixed = drafted.filter(isFixed).map((unit) => ({ ...asKept(unit), kind: unit.kind }))
  const body = drafted.filter((unit) => !isFixed(unit))
  const matched = matches(
    body.map(({ text }) => text),
    blocks.map(({ text }) => text),
  )
  const made = blocks.map((block, index): DraftBlock => {
    const from = (matched[index] ?? []).flatMap((place) => body[place] ?? [])
    const [first] = from
    const own = first && from.length === 1 ? first : null
    return {
      kind: own?.kind ?? block.kind,
      text: block.text,
      translate: own?.translate ?? block.translate,
      from: from.map(({ id }) => id),
      significance: 'update',
    }
  })
  const isTitle = ({ kind }: DraftBlock) => kind === 'title'
  return {
    blocks: [...fixed.filter(isTitle), ...made, ...fixed.filter((block) => !isTitle(block))],
  }
}

function asKept({ id, text, translate }: Unit) {
  return { text, translate, from: [id], significance: 'update' } as const
}

/** For each new text the places of the old ones it is made of. */
function matches(before: readonly string[], after: readonly string[]): number[][] {
  const found: number[][] = after.map(() => [])
  const takenBefore = new Set<number>()
  for (const gap of gapsBetween(before.map(keyOf), after.map(keyOf), (old, now) => {
    found[now] = [old]
    takenBefore.add(old)
  })) {
    for (const { old, now } of alignGap(before, after, gap)) {
      for (const place of now) found[place] = [...old]
      for (const place of old) takenBefore.add(place)
    }
  }
  matchMoved(before, after, found, takenBefore)
  return found
}

function keyOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

interface Gap {
  readonly old: readonly number[]
  readonly now: readonly number[]
}

/** Finds what reads the same in the same order, and gives the stretches between. */
function gapsBetween(
  before: string[],
  after: string[],
  onSame: (old: number, now: number) => void,
): Gap[] {
  const gaps: Gap[] = []
  let gap: { old: number[]; now: number[] } = { old: [], now: [] }
  let [old, now] = [0, 0]
  for (const part of diffArrays(before, after)) {
    for (let step = 0; step < part.value.length; step += 1) {
      if (part.removed) gap.old.push(old++)
      else if (part.added) gap.now.push(now++)
      else {
        onSame(old++, now++)
        if (gap.old.length + gap.now.length > 0) gaps.push(gap)
        gap = { old: [], now: [] }
      }
    }
  }
  return [...gaps, gap]
}

/** How many texts a step of the way through a gap takes from each side. */
const steps = [
  { old: 1, now: 1, price: 0 },
  { old: 1, now: 2, price: 0.05 },
  { old: 2, now: 1, price: 0.05 },
  { old: 1, now: 0, price: 0.4 },
  { old: 0, now: 1, price: 0.4 },
] as const

/** Texts that share fewer of their words than this are no two readings of one paragraph. */
const leastLikeness = 0.4

interface Way {
  readonly cost: number
  readonly step: (typeof steps)[number] | null
}

/** The cheapest way through a gap, in order. */
function alignGap(
  before: readonly string[],
  after: readonly string[],
  { old, now }: Gap,
): { old: number[]; now: number[] }[] {
  const words = {
    old: old.map((place) => wordsOf(before[place] ?? '')),
    now: now.map((place) => wordsOf(after[place] ?? '')),
  }
  const ways: Way[][] = []
  for (let i = 0; i <= old.length; i += 1) {
    const row: Way[] = []
    ways.push(row)
    for (let j = 0; j <= now.length; j += 1) row.push(bestWay(ways, words, i, j))
  }
  return walkBack(ways, old, now)
}

interface GapWords {
  readonly old: readonly (readonly string[])[]
  readonly now: readonly (readonly string[])[]
}

function bestWay(ways: readonly Way[][], { old, now }: GapWords, i: number, j: number): Way {
  if (i === 0 && j === 0) return { cost: 0, step: null }
  let best: Way = { cost: Number.POSITIVE_INFINITY, step: null }
  for (const step of steps) {
    const from = ways[i - step.old]?.[j - step.now]
    if (!from) continue
    const pieces = { old: old.slice(i - step.old, i), now: now.slice(j - step.now, j) }
    const cost = from.cost + step.price + (step.old * step.now > 0 ? unlikeness(pieces) : 0)
    if (cost < best.cost) best = { cost, step }
  }
  return best
}

/** Where a text was parted or joined, each piece must have come from the other side. */
function unlikeness({ old, now }: GapWords): number {
  const [before, after] = [old.flat(), now.flat()]
  const alike = likeness(before, after)
  const isPair = old.length === 1 && now.length === 1
  const isWhole =
    isPair ||
    (old.every((words) => shared(words, after) >= words.length / 2) &&
      now.every((words) => shared(words, before) >= words.length / 2))
  return alike < leastLikeness || !isWhole ? Number.POSITIVE_INFINITY : 1 - alike
}

function walkBack(ways: readonly Way[][], old: readonly number[], now: readonly number[]) {
  const found: { old: number[]; now: number[] }[] = []
  let [i, j] = [old.length, now.length]
  for (let step = ways[i]?.[j]?.step; step; step = ways[i]?.[j]?.step) {
    if (step.old * step.now > 0) {
      found.push({ old: old.slice(i - step.old, i), now: now.slice(j - step.now, j) })
    }
    i -= step.old
    j -= step.now
  }
  return found
}

/** What reads nearly the same elsewhere was moved. */
function matchMoved(
  before: readonly string[],
  after: readonly string[],
  found: number[][],
  taken: Set<number>,
): void {
  const free = before.map((_, place) => place).filter((place) => !taken.has(place))
  for (const [now, text] of after.entries()) {
    if ((found[now] ?? []).length > 0) continue
    const words = wordsOf(text)
    const likest = free
      .filter((place) => !taken.has(place))
      .map((place) => ({ place, alike: likeness(wordsOf(before[place] ?? ''), words) }))
      .reduce((best, one) => (one.alike > best.alike ? one : best), { place: -1, alike: 0.7 })
    if (likest.place === -1) continue
    found[now] = [likest.place]
    taken.add(likest.place)
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The share of their words that two texts have in common (Dice): 1 for the same, 0 for none. */
function likeness(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 1 : (2 * shared(a, b)) / (a.length + b.length)
}

/** How many words of one text are in another, each as often as it is there. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    found += 1
  }
  return found
}
