import type { Variant } from '#app/domain/variants/variant.ts'

/** A unit of a letter as a text of it has it, by the id that it keeps over editions. */
export interface ReadUnit {
  readonly id: number
  readonly number: number
  readonly source: string
  readonly target: string
  readonly variants: Readonly<Partial<Record<Variant, string>>>
}

/** A unit that reads otherwise than somebody signed it; `null` where it was not, or is no more. */
export interface DeltaUnit {
  readonly id: number
  readonly was: ReadUnit | null
  readonly is: ReadUnit | null
  /** Whether it reads the same and stands elsewhere. */
  readonly moved: boolean
}

/** What became of a signed text, in the order of the letter as it is; what is gone comes last. */
export function deltaOf(
  signed: readonly ReadUnit[],
  now: readonly ReadUnit[],
  moved: ReadonlySet<number>,
): DeltaUnit[] {
  const before = new Map(signed.map((unit) => [unit.id, unit]))
  const there = new Set(now.map(({ id }) => id))
  const changed = now.flatMap((is): DeltaUnit[] => {
    const was = before.get(is.id) ?? null
    const same = was !== null && isSame(was, is)
    if (same && !moved.has(is.id)) return []
    return [{ id: is.id, was, is, moved: same }]
  })
  const gone = signed.filter(({ id }) => !there.has(id))
  return [...changed, ...gone.map((was) => ({ id: was.id, was, is: null, moved: false }))]
}

function isSame(a: ReadUnit, b: ReadUnit): boolean {
  const variants = new Set([...Object.keys(a.variants), ...Object.keys(b.variants)]) as Set<Variant>
  return (
    a.source === b.source &&
    a.target === b.target &&
    [...variants].every((variant) => a.variants[variant] === b.variants[variant])
  )
}
