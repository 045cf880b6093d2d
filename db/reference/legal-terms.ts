import { z } from 'zod'
import { Confidence } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import data from './salutations.json' with { type: 'json' }

const LegalRecord = z.object({
  code: Locale,
  euAcronym: z.string().min(1),
  legal: z.object({
    citation: z.string().min(1),
    citationConfidence: Confidence,
    cfspAcronym: z.string().min(1),
    cfspAcronymConfidence: Confidence,
    cfspName: z.string().min(1),
    cfspNameConfidence: Confidence,
    sanctionsRegime: z.string().min(1),
    sanctionsRegimeConfidence: Confidence,
    /** The point in full, then the second point in short. */
    articleCitationFull: z.array(z.string().min(1)).length(2),
    articleCitationFullConfidence: Confidence,
    /** The act's own wording; `null` where it was not read in the act. */
    officialPhrase: z.string().nullable(),
    officialPhraseConfidence: Confidence.nullable(),
  }),
})

export type LegalTerms = z.infer<typeof LegalRecord>

/** How each language names Council Decision (CFSP) 2020/1999 and what belongs to it, in EU order. */
export const legalTerms: readonly LegalTerms[] = z.array(LegalRecord).parse(data.languages)
