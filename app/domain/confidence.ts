import { z } from 'zod'

/**
 * How sure a fact of the reference data is: `verified` by two independent sources or an official one,
 * `single-source` read in one place, `unverified` general knowledge or machine-made.
 */
export const confidences = ['verified', 'single-source', 'unverified'] as const

export type Confidence = (typeof confidences)[number]

export const Confidence = z.enum(confidences)

/** A text that says how sure it is. `source` names what it was read in, where that is its own. */
export interface Fact {
  readonly text: string
  readonly confidence: Confidence
  readonly source: string | null
}

/** Every grade but `verified` waits for a person to confirm it. */
export function toBeChecked(confidence: Confidence): boolean {
  return confidence !== 'verified'
}

/** What is made of several facts is as sure as the least sure of them. */
export function weakest(...grades: readonly [Confidence, ...Confidence[]]): Confidence {
  return confidences[Math.max(...grades.map((grade) => confidences.indexOf(grade)))] ?? 'unverified'
}
