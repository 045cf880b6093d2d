import { z } from 'zod'
import { Confidence } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import { type Concept, conceptKinds } from '#app/domain/terms/concept.ts'
import { TermStatus } from '#app/domain/terms/status.ts'
import terms from './terms.json'

const SampleTerm = z.object({
  text: z.string().min(1),
  confidence: Confidence,
  status: TermStatus.default('preferred'),
  forms: z.array(z.string().min(1)).default([]),
})

const SampleConcept = z.object({
  kind: z.enum(conceptKinds),
  domain: z.string(),
  definition: z.string(),
  source: z.string(),
  note: z.string().default(''),
  doNotTranslate: z.boolean().default(false),
  terms: z.partialRecord(Locale, z.array(SampleTerm)),
})

/** What the sample letter speaks of, in its 24 languages, each term with how sure it is. */
export const sampleConcepts: readonly Concept[] = z
  .array(SampleConcept)
  .parse(terms)
  .map((concept) => ({
    ...concept,
    terms: Object.entries(concept.terms).flatMap(([locale, called]) =>
      called.map((term) => ({
        ...term,
        locale: Locale.parse(locale),
        grammar: '',
        proposed: false,
      })),
    ),
  }))
