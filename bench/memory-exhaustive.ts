/**
 * The best match by comparing everything: another way to the same distance than the application's. It
 * goes along the diagonals as far as the texts agree (Ukkonen 1985), where the application keeps columns
 * of bits.
 */
export class Exhaustive {
  #units = new Uint16Array(2 ** 20)
  readonly #starts: Uint32Array
  readonly #bags: Uint8Array
  #count = 0
  #reach = new Int32Array(0)
  #next = new Int32Array(0)

  constructor(most: number) {
    this.#starts = new Uint32Array(most + 1)
    this.#bags = new Uint8Array(most * bagSize)
  }

  /** Texts of the BMP only: a unit is a character. */
  add(text: string): void {
    const start = this.#starts[this.#count] ?? 0
    const end = start + text.length
    if (end > this.#units.length) this.#grow()
    const units = unitsOf(text)
    this.#units.set(units, start)
    this.#bags.set(bagOf(units), this.#count * bagSize)
    this.#count += 1
    this.#starts[this.#count] = end
  }

  /** The best score that is above `found`, or `found` where none is. */
  best(text: string, found: number): number {
    const wanted = unitsOf(text)
    const bag = bagOf(wanted)
    let best = found
    for (let index = 0; index < this.#count; index += 1) {
      const start = this.#starts[index] as number
      const end = this.#starts[index + 1] as number
      const longer = Math.max(wanted.length, end - start)
      // Fewer edits than what was found would have: only better ones count.
      const most = Math.ceil((1 - best) * longer - 1e-9) - 1
      if (Math.abs(wanted.length - (end - start)) > most) continue
      if (bagDistance(bag, this.#bags, index * bagSize) > most) continue
      const edits = this.#distance(wanted, this.#units.subarray(start, end), most)
      if (edits <= most) best = 1 - edits / longer
    }
    return best
  }

  #grow(): void {
    const longer = new Uint16Array(this.#units.length * 2)
    longer.set(this.#units)
    this.#units = longer
  }

  #distance(a: Uint16Array, b: Uint16Array, most: number): number {
    const size = 2 * most + 3
    if (this.#reach.length < size) {
      this.#reach = new Int32Array(size)
      this.#next = new Int32Array(size)
    }
    const middle = most + 1
    this.#reach.fill(-2, 0, size)
    for (let edits = 0; edits <= most; edits += 1) {
      for (let shift = -edits; shift <= edits; shift += 1) {
        const reached = this.#step(edits, middle + shift)
        const at = slide(a, b, reached, shift)
        this.#next[middle + shift] = at
        if (at >= a.length && at + shift >= b.length) return edits
      }
      this.#reach.set(this.#next.subarray(middle - edits, middle + edits + 1), middle - edits)
    }
    return most + 1
  }

  /** How far in the first text one gets on a diagonal with one edit more. */
  #step(edits: number, diagonal: number): number {
    if (edits === 0) return 0
    const replaced = (this.#reach[diagonal] as number) + 1
    const removed = (this.#reach[diagonal + 1] as number) + 1
    return Math.max(replaced, removed, this.#reach[diagonal - 1] as number)
  }
}

function slide(a: Uint16Array, b: Uint16Array, from: number, shift: number): number {
  let at = Math.min(from, a.length, b.length - shift)
  if (at < 0 || at + shift < 0) return from
  while (at < a.length && at + shift < b.length && a[at] === b[at + shift]) at += 1
  return at
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

const bagSize = 32

/** How often each character is there, by its last five bits. */
function bagOf(units: Uint16Array): Uint8Array {
  const bag = new Uint8Array(bagSize)
  for (const unit of units) bag[unit & 31] = Math.min(255, (bag[unit & 31] ?? 0) + 1)
  return bag
}

/** No fewer edits can make one of the other. */
function bagDistance(bag: Uint8Array, bags: Uint8Array, start: number): number {
  let more = 0
  let less = 0
  for (let at = 0; at < bagSize; at += 1) {
    const difference = (bag[at] as number) - (bags[start + at] as number)
    if (difference > 0) more += difference
    else less -= difference
  }
  return Math.max(more, less)
}
