import type { Finding, Observation, Pair } from './check.ts'
import { checks } from './registry.ts'
import { isBlank } from './words.ts'

/** What all checks say of a pair: what is about the whole first, then by place in the target. */
export function findings(pair: Pair): Finding[] {
  const blank = isBlank(pair.target)
  return checks
    .filter((check) => !blank || check.onEmpty)
    .flatMap((check) =>
      check.run(pair).map((observation) => ({
        ...observation,
        check: check.id,
        excerpt: excerptOf(pair.target, observation.range),
      })),
    )
    .sort((a, b) => startOf(a) - startOf(b))
}

/** What a dismissal is bound to: the rule, what it names and the words around it; not the place. */
export function fingerprint({ check, details, excerpt }: Omit<Finding, 'grade' | 'range'>): string {
  const named = Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([check, named, excerpt])
}

function startOf({ range }: Finding): number {
  return range ? range.start : -1
}

const around = 12
const longestExcerpt = 80

/** The range with a few characters on both sides; of a long one its beginning and its end. */
function excerptOf(target: string, range: Observation['range']): string {
  if (!range) return ''
  const excerpt = target.slice(Math.max(0, range.start - around), range.end + around)
  if (excerpt.length <= longestExcerpt) return excerpt
  const half = longestExcerpt / 2
  return `${excerpt.slice(0, half)}…${excerpt.slice(-half)}`
}
