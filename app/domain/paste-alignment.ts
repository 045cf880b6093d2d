import type { Unit, UnitKind } from './unit.ts'

/** A block of a pasted translation, in the order of units: blocks, group headings, descriptors. */
export interface PastedBlock {
  readonly kind: UnitKind
  readonly text: string
}

export interface PasteAlignment {
  /** For each unit, in order, what was pasted for it; `null` where nothing was found. */
  readonly texts: readonly (string | null)[]
  /** What belongs to no unit, in order. */
  readonly leftOver: readonly string[]
}

/**
 * Finds for each unit the pasted block that translates it: both keep their order, one may lack what
 * the other has, and what a block is, how long it is and which numbers and names it holds decide. Every
 * block is at one unit or left over, as it was pasted.
 */
export function alignPaste(
  units: readonly Pick<Unit, 'kind' | 'text'>[],
  pasted: readonly PastedBlock[],
): PasteAlignment {
  const sources = units.map(toSide)
  const targets = pasted.map(toSide)
  const steps = cheapestSteps(sources, targets)
  return follow(steps, pasted, units.length)
}

/** One side of a possible pair, with what is compared. */
interface Side {
  readonly kind: UnitKind
  readonly length: number
  readonly anchors: ReadonlySet<string>
}

function toSide({ kind, text }: { readonly kind: UnitKind; readonly text: string }): Side {
  return { kind, length: text.length, anchors: anchorsOf(text) }
}

/** What a translation mostly keeps: numbers, and names in Latin letters. */
function anchorsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+|\p{Lu}[\p{Script=Latin}\d]{2,}/gu))
}

const gap = 1.1

/** How little two texts look like each other: 0 for the same, more than two gaps for never. */
function costOf(source: Side, target: Side): number {
  return (
    kindCost(source.kind, target.kind) + lengthCost(source, target) + anchorCost(source, target)
  )
}

const never = 3

const likeness: Partial<Record<UnitKind, Partial<Record<UnitKind, number>>>> = {
  title: { heading: 0.2, paragraph: 0.5 },
  heading: { title: 0.2, paragraph: 0.5, closing: 0.5, group: 0.5 },
  group: { heading: 0.5, paragraph: 0.7 },
  paragraph: { 'list-item': 0.3, heading: 0.5, salutation: 0.5, closing: 0.5 },
  'list-item': { paragraph: 0.3, heading: 0.5 },
  salutation: { paragraph: 0.5, heading: 0.5, closing: 0.7 },
  closing: { paragraph: 0.5, heading: 0.5, salutation: 0.7 },
}

function kindCost(source: UnitKind, target: UnitKind): number {
  return source === target ? 0 : (likeness[source]?.[target] ?? never)
}

function lengthCost(source: Side, target: Side): number {
  const ratio = Math.log((target.length + 10) / (source.length + 10))
  return Math.min(1, Math.abs(ratio) / Math.log(3))
}

function anchorCost({ anchors: a }: Side, { anchors: b }: Side): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0.3
  let shared = 0
  for (const anchor of a) if (b.has(anchor)) shared += 1
  return 0.7 * (1 - shared / smaller)
}

const pair = 1
const unitAlone = 2
const blockAlone = 3

/** The cheapest way through both, cell by cell; only near the diagonal, so that long letters are quick. */
function cheapestSteps(sources: readonly Side[], targets: readonly Side[]): Uint8Array[] {
  const width = targets.length + 1
  const reach = Math.abs(sources.length - targets.length) + 100
  let above = Float64Array.from({ length: width }, (_, column) => column * gap)
  const steps = [new Uint8Array(width).fill(blockAlone)]
  for (const [index, source] of sources.entries()) {
    const row = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
    const taken = new Uint8Array(width).fill(unitAlone)
    row[0] = (index + 1) * gap
    const last = Math.min(targets.length, index + reach)
    for (let column = Math.max(1, index - reach); column <= last; column += 1) {
      const target = targets[column - 1]
      if (!target) continue
      const choices: [number, number][] = [
        [at(above, column - 1) + costOf(source, target), pair],
        [at(above, column) + gap, unitAlone],
        [at(row, column - 1) + gap, blockAlone],
      ]
      const [cost, step] = choices.reduce((best, one) => (one[0] < best[0] ? one : best))
      row[column] = cost
      taken[column] = step
    }
    above = row
    steps.push(taken)
  }
  return steps
}

function at(row: Float64Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

/** Walks back from the end. */
function follow(
  steps: readonly Uint8Array[],
  pasted: readonly PastedBlock[],
  count: number,
): PasteAlignment {
  const texts: (string | null)[] = []
  const leftOver: string[] = []
  let unit = count
  let block = pasted.length
  while (unit > 0 || block > 0) {
    const step = block === 0 ? unitAlone : (steps[unit]?.[block] ?? blockAlone)
    const text = pasted[block - 1]?.text ?? ''
    if (step !== blockAlone) {
      texts.push(step === pair ? text : null)
      unit -= 1
    } else leftOver.push(text)
    if (step !== unitAlone) block -= 1
  }
  return { texts: texts.reverse(), leftOver: leftOver.reverse() }
}

/** Texts at their units, moved by one, and what no longer has a place. */
export interface Shifted {
  readonly texts: readonly string[]
  readonly pushedOut: string | null
}

/**
 * Moves the text at a place, and those it pushes, one unit down or up: as far as the next empty place.
 * Nothing is lost: a text that would fall off the end, or onto another, is pushed out.
 */
export function shiftTexts(
  texts: readonly string[],
  place: number,
  direction: 'up' | 'down',
): Shifted {
  if (direction === 'down') return insertEmpty(texts, place)
  if (place === 0) return { texts, pushedOut: null }
  const above = texts[place - 1] ?? ''
  const free = emptyFrom(texts, place)
  const moved = texts.slice(place, free)
  const next = [...texts.slice(0, place - 1), ...moved, '', ...texts.slice(free)]
  return { texts: next, pushedOut: above === '' ? null : above }
}

function insertEmpty(texts: readonly string[], place: number): Shifted {
  const free = emptyFrom(texts, place)
  const moved = texts.slice(place, free)
  const fits = free < texts.length
  const pushedOut = fits ? null : (moved.at(-1) ?? null)
  const kept = fits ? moved : moved.slice(0, -1)
  const rest = texts.slice(free + 1)
  return { texts: [...texts.slice(0, place), '', ...kept, ...rest], pushedOut }
}

function emptyFrom(texts: readonly string[], place: number): number {
  const found = texts.findIndex((text, index) => index >= place && text === '')
  return found === -1 ? texts.length : found
}
