import { z } from 'zod'
import { Confidence } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'

/** A text with its grade, as the files of this folder keep it. */
export const FactRecord = z.object({
  text: z.string().min(1),
  confidence: Confidence,
  source: z.string().nullable().default(null),
})

export const FactByLocale = z.partialRecord(Locale, FactRecord)
