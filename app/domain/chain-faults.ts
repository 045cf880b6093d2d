import { type Event, firstPrevious, sealedText } from './event.ts'
import { groupBy } from './group-by.ts'

/** A link of a chain as it is read: later programs may know more kinds than this one. */
export interface Link extends Omit<Event, 'kind'> {
  readonly kind: string
}

/** SHA-256 in lower-case hexadecimal; a browser gives it later. */
export type Digest = (text: string) => string | Promise<string>

/** What is wrong with a chain, at which link as they are numbered now. */
export interface ChainFault {
  readonly sequence: number
  /**
   * `altered`: it says something else than what its hash was made of. `missing`: it is not there.
   * `inserted`: those around it know nothing of it. `moved`: it was sealed as another number.
   * `unlinked`: the one that it follows is not the one before it.
   */
  readonly fault: 'altered' | 'missing' | 'inserted' | 'moved' | 'unlinked'
}

/** How far around its place an event's own number is looked for, where its links do not tell. */
const nearby = 20

/** A forged number must not make a list without end. */
const mostMissing = 1000

/** Reads a chain from its first link, and says what was done to it. */
export async function chainFaults(events: readonly Link[], sha256: Digest): Promise<ChainFault[]> {
  const numbers = await sealedNumbers(events, sha256)
  const isStranger = strangersAmong(events, numbers)
  const walk = new Walk(events, numbers)
  return events.flatMap((event) => (isStranger(event) ? walk.stranger(event) : walk.step(event)))
}

/** As which number each event was sealed; one whose seal is broken has none. */
async function sealedNumbers(events: readonly Link[], sha256: Digest): Promise<Map<Link, number>> {
  const numbers = new Map<Link, number>()
  const isSealedAs = async (event: Link, sequence: number) => {
    const holds = (await sha256(sealedText({ ...event, sequence }))) === event.hash
    if (holds) numbers.set(event, sequence)
    return holds
  }
  for (const event of events) await isSealedAs(event, event.sequence)
  const followers = groupBy(
    events.filter((event) => !numbers.has(event)),
    ({ previous }) => previous,
  )
  const follow = async (hash: string, number: number) => {
    const open = [{ hash, number }]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const event of followers.get(at.hash) ?? []) {
        if (numbers.has(event) || !(await isSealedAs(event, at.number + 1))) continue
        open.push({ hash: event.hash, number: at.number + 1 })
      }
    }
  }
  await follow(firstPrevious, 0)
  for (const [event, number] of [...numbers]) await follow(event.hash, number)
  for (const event of events) {
    for (let step = 1; step <= nearby && !numbers.has(event); step += 1) {
      if (!(await isSealedAs(event, event.sequence + step))) {
        await isSealedAs(event, event.sequence - step)
      }
    }
    const number = numbers.get(event)
    if (number !== undefined && number !== event.sequence) await follow(event.hash, number)
  }
  return numbers
}

/** A stranger has no number of its own, nobody follows it, and a later event follows the one before it. */
function strangersAmong(
  events: readonly Link[],
  numbers: ReadonlyMap<Link, number>,
): (event: Link) => boolean {
  const lastFollower = new Map(events.map(({ previous }, index) => [previous, index]))
  const bearers = groupBy([...numbers], ([, number]) => number)
  const strangers = new Set<Link>()
  let kept = firstPrevious
  for (const [index, event] of events.entries()) {
    const number = numbers.get(event)
    const isOnly = number !== undefined && bearers.get(number)?.length === 1
    const isPassedOver = (lastFollower.get(kept) ?? -1) > index
    if (!isOnly && !lastFollower.has(event.hash) && isPassedOver) strangers.add(event)
    else kept = event.hash
  }
  return (event) => strangers.has(event)
}

/** The way along a chain: what has been passed, and which number should come next. */
class Walk {
  readonly #numbers: ReadonlyMap<Link, number>
  readonly #byHash: ReadonlyMap<string, Link>
  readonly #present: ReadonlySet<number>
  readonly #passed = new Set<number>()
  #expected = 1
  #last = 0
  /** By how much the numbers are off since something was put in or taken out. */
  #shift = 0

  constructor(events: readonly Link[], numbers: ReadonlyMap<Link, number>) {
    this.#numbers = numbers
    this.#byHash = new Map(events.map((event) => [event.hash, event]))
    this.#present = new Set(numbers.values())
  }

  stranger({ sequence }: Link): ChainFault[] {
    this.#shift += 1
    return [{ sequence, fault: 'inserted' }]
  }

  step(event: Link): ChainFault[] {
    const { sequence } = event
    const number = this.#numbers.get(event)
    if (number === undefined) {
      this.#pass(this.#expected)
      return [{ sequence, fault: 'altered' }]
    }
    if (this.#passed.has(number)) return [{ sequence, fault: 'inserted' }]
    const missing = this.#missingBefore(number)
    const isBehind = sequence <= this.#last
    this.#last = sequence
    this.#pass(number)
    if (missing.length > 0) {
      this.#shift = sequence - number
      return missing
    }
    if (isBehind || sequence - number !== this.#shift) return [{ sequence, fault: 'moved' }]
    return this.#isLinked(event, number) ? [] : [{ sequence, fault: 'unlinked' }]
  }

  #missingBefore(number: number): ChainFault[] {
    const missing: ChainFault[] = []
    const end = Math.min(number, this.#expected + mostMissing)
    for (let sequence = this.#expected; sequence < end; sequence += 1) {
      if (this.#present.has(sequence) || this.#passed.has(sequence)) continue
      this.#passed.add(sequence)
      missing.push({ sequence, fault: 'missing' })
    }
    return missing
  }

  #pass(number: number): void {
    this.#passed.add(number)
    while (this.#passed.has(this.#expected)) this.#expected += 1
  }

  #isLinked({ previous }: Link, number: number): boolean {
    if (number === 1) return previous === firstPrevious
    const before = this.#byHash.get(previous)
    return before !== undefined && (this.#numbers.get(before) ?? number - 1) === number - 1
  }
}
