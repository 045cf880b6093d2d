/** Levenshtein as it is taught, to hold the fast one to. */
export function naiveDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index)
  row.push(b.length)
  for (const [at, one] of a.entries()) {
    const next = [at + 1]
    for (const [to, other] of b.entries()) {
      const replaced = (row[to] ?? 0) + (one === other ? 0 : 1)
      next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
