import type { Observation, Pair } from '#app/domain/checks/check.ts'
import type { Locale } from '#app/domain/locale.ts'

/** Of a letter that has nothing to add. */
const alone = {
  passages: [],
  names: [],
  elsewhere: [],
  machine: false,
  queries: [],
  terms: [],
  stem: (word: string) => word,
}

/** A paragraph from English into `to`, unless the rest says otherwise. */
export function pairOf(to: Locale, source: string, target: string, rest: Partial<Pair> = {}): Pair {
  return { kind: 'paragraph', from: 'en', to, source, target, ...alone, ...rest }
}

/** What the observations name, with their grades: `error 2020/1999`. */
export function told(observations: readonly Observation[]): string[] {
  return observations.map(({ grade, details }) => [grade, ...Object.values(details)].join(' '))
}
