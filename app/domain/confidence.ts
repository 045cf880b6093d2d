import { z } from 'zod'

/**
 * How sure a fact of the reference data is: `verified` by two independent sources or an official one,
 * `single-source` read in one place, `unverified` general knowledge or machine-made.
 */
export const confidences = ['verified', 'single-source', 'unverified'] as const

export type Confidence = (typeof confidences)[number]

export const Confidence = z.enum(confidences)

/** A person's word that something is so. */
export const Check = z.object({
  account: z.number().int().positive(),
  /** ISO 8601, in UTC. */
  at: z.string(),
  /** How the person knows. */
  source: z.string().min(1),
})

export type Check = Readonly<z.infer<typeof Check>>

/** How sure something is, and who stands for it. `source` names what it was read in, if that is its own. */
export const Grade = z.object({
  confidence: Confidence,
  source: z.string().nullable().default(null),
  checked: Check.optional(),
})

export type Grade = Readonly<z.infer<typeof Grade>>

/** A text that says how sure it is. */
export const Fact = Grade.extend({ text: z.string().min(1) })

export type Fact = Readonly<z.infer<typeof Fact>>

/** How sure a text is in the end: a person stands for it, or its own grade. */
const standings = ['confirmed', ...confidences] as const

export type Standing = (typeof standings)[number]

export function standingOf({ checked, confidence }: Omit<Grade, 'source'>): Standing {
  return checked ? 'confirmed' : confidence
}

/** Every grade but `verified` waits for a person to confirm it. */
export function toBeChecked(standing: Standing): boolean {
  return standing !== 'verified' && standing !== 'confirmed'
}

/** What is made of several facts is as sure as the least sure of them. */
export function weakest(...all: readonly [Standing, ...Standing[]]): Standing {
  return standings[Math.max(...all.map((one) => standings.indexOf(one)))] ?? 'unverified'
}
