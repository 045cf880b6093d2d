import { useEffect } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Match } from '#app/domain/memory/pair-match.ts'
import type { BegunMatches } from './desk-context.ts'

/** What was asked ahead is not shown any more after so long: others confirm texts meanwhile. */
const freshFor = 5 * 60_000
/** Whoever goes on at once wants nothing of what lies between. */
const rest = 200

/** What the memory has for pairs that may be opened next, so that it is there when they are. */
export class MatchesAhead {
  readonly #known = new Map<number, { readonly matches: readonly Match[]; readonly at: number }>()

  /** The page came with the matches of the pair it opens with. */
  constructor(begun: BegunMatches | null, now: number) {
    if (begun) this.know(begun.unit, begun.matches, now)
  }

  know(unit: number, matches: readonly Match[], now: number): void {
    this.#known.set(unit, { matches, at: now })
  }

  get(unit: number, now: number): readonly Match[] | undefined {
    const known = this.#known.get(unit)
    return known && now - known.at < freshFor ? known.matches : undefined
  }

  /** Keeps what belongs to these, and says for which nothing is known. */
  keepOnly(units: readonly number[], now: number): number[] {
    for (const unit of this.#known.keys()) {
      if (!units.includes(unit) || !this.get(unit, now)) this.#known.delete(unit)
    }
    return units.filter((unit) => !this.#known.has(unit))
  }

  /** After something was confirmed: the memory has more now. */
  forget(): void {
    this.#known.clear()
  }
}

interface AheadGiven {
  readonly path: string
  readonly edition: number
  readonly ahead: MatchesAhead
  readonly pairs: readonly DeskPair[]
  readonly active: number | null
}

/** Asks for the matches of the pairs before and after the active one, once somebody rests at it. */
export function useAskingAhead({ path, edition, ahead, pairs, active }: AheadGiven): void {
  useEffect(() => {
    const at = pairs.findIndex(({ number }) => number === active)
    if (at < 0) return
    const abort = new AbortController()
    const ask = async () => {
      const beside = [pairs[at + 1], pairs[at - 1]].flatMap((pair) =>
        pair?.target ? pair.number : [],
      )
      for (const unit of ahead.keepOnly(beside, Date.now())) {
        const matches = await fetchMatches(path, edition, unit, abort.signal)
        ahead.know(unit, matches, Date.now())
      }
    }
    // Whatever fails is asked for again when the pair opens.
    const timer = setTimeout(() => void ask().catch(() => undefined), rest)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [path, edition, ahead, pairs, active])
}

export async function fetchMatches(
  path: string,
  edition: number,
  unit: number,
  signal: AbortSignal,
): Promise<readonly Match[]> {
  const url = `${path}/matches?unit=${unit}&edition=${edition}`
  const response = await fetch(url, { signal, redirect: 'error' })
  if (!response.ok) throw new Error(`The memory answered ${response.status}`)
  const { matches }: { matches: readonly Match[] } = await response.json()
  return matches
}
