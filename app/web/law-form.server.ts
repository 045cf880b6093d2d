import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { maxTargetLength } from '#app/domain/target.ts'

/** A form of the bank: what an act reads, and where somebody read it. */
export const WordingForm = z.object({
  act: z.string().max(500),
  article: z.string().max(100),
  passage: z.string().max(100).default(''),
  locale: Locale,
  text: z.string().max(maxTargetLength),
  source: z.string().max(1000),
})

/** What the address asks the form to begin with. */
export const WordingQuery = z.object({
  act: z.string().max(500).catch(''),
  article: z.string().max(100).catch(''),
  passage: z.string().max(100).catch(''),
  locale: Locale.nullable().catch(null),
})
