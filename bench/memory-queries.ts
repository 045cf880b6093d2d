import type { Corpus, TextPair } from './memory-corpus.ts'

export const queryKinds = ['changed', 'exact', 'new', 'short'] as const
export type QueryKind = (typeof queryKinds)[number]

export interface Query {
  readonly kind: QueryKind
  readonly text: string
}

/** How many of a thousand. */
const shares: Readonly<Record<QueryKind, number>> = {
  changed: 550,
  exact: 150,
  new: 150,
  short: 150,
}
export const queryCount = 1000

/** Picks from the pairs as they pass, evenly: more than are needed of each. */
export class QuerySource {
  readonly #every: number
  readonly #shorts: string[] = []
  readonly #longs: string[] = []
  #passed = 0

  constructor(pairs: number) {
    this.#every = Math.max(1, Math.floor(pairs / 20_000))
  }

  pass({ source }: TextPair): void {
    this.#passed += 1
    if (this.#passed % this.#every !== 0) return
    if (source.length <= 20) this.#shorts.push(source)
    else this.#longs.push(source)
  }

  /** One kind after the other in turn, so that each is measured all the time. */
  queries(corpus: Corpus): Query[] {
    const makers: Readonly<Record<QueryKind, (index: number) => string>> = {
      changed: (index) => corpus.perturbed(spread(this.#longs, index, shares.changed)),
      exact: (index) => spread(this.#longs, index, shares.exact),
      new: () => corpus.newText(),
      short: (index) => {
        const text = spread(this.#shorts, index, shares.short)
        return index % 3 === 0 ? text : corpus.perturbed(text).slice(0, 20)
      },
    }
    const all = queryKinds.flatMap((kind) =>
      Array.from({ length: shares[kind] }, (_, index) => ({
        ...{ kind, text: makers[kind](index) },
        place: (index + 0.5) / shares[kind],
      })),
    )
    return all.sort((a, b) => a.place - b.place).map(({ kind, text }) => ({ kind, text }))
  }
}

function spread(texts: readonly string[], index: number, count: number): string {
  return texts[Math.floor((index * texts.length) / count)] ?? ''
}
