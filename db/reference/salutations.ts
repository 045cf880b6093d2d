import { z } from 'zod'
import type { FormsOfAddress } from '#app/domain/addressees/salutation.ts'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { Confidence, type Fact } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import data from './salutations.json' with { type: 'json' }

const Opening = z.object({
  male: z.string().min(1),
  female: z.string().min(1),
  unknown: z.string().min(1),
  collective: z.string().min(1),
  confidence: Confidence,
  femaleConfidence: Confidence.optional(),
  unknownConfidence: Confidence.optional(),
})

const StateOpening = z.object({
  male: z.string().min(1),
  female: z.string().min(1),
  confidence: Confidence,
  source: z.string(),
})

const SalutationRecord = z.object({
  code: Locale,
  opening: Opening,
  openingByState: z.partialRecord(StateCode, StateOpening).default({}),
  closing: z.string().min(1),
  closingConfidence: Confidence,
  closingSource: z.string().nullable().default(null),
  closingByGender: z
    .partialRecord(
      z.enum(['male', 'female', 'unknown', 'collective', 'highRepresentative']),
      z.string().min(1),
    )
    .default({}),
})

type SalutationRecord = z.infer<typeof SalutationRecord>

const byLocale: ReadonlyMap<Locale, FormsOfAddress> = new Map(
  z
    .array(SalutationRecord)
    .parse(data.languages)
    .map((record) => [record.code, formsOf(record)]),
)

/** How letters to ministers open and close in `locale`. */
export function formsOfAddress(locale: Locale): FormsOfAddress {
  const forms = byLocale.get(locale)
  if (!forms) throw new Error(`db/reference/salutations.json has no ${locale}`)
  return forms
}

function formsOf(record: SalutationRecord): FormsOfAddress {
  const { opening, openingByState } = record
  return {
    opening: {
      male: fact(opening.male, opening.confidence),
      female: fact(opening.female, opening.femaleConfidence ?? opening.confidence),
      unknown: fact(opening.unknown, opening.unknownConfidence ?? opening.confidence),
    },
    openingByState: Object.fromEntries(
      Object.entries(openingByState).map(([state, own]) => [
        state,
        {
          male: fact(own.male, own.confidence, own.source),
          female: fact(own.female, own.confidence, own.source),
        },
      ]),
    ),
    closing: fact(record.closing, record.closingConfidence, record.closingSource),
    closingByForm: record.closingByGender,
  }
}

function fact(text: string, confidence: Confidence, source: string | null = null): Fact {
  return { text, confidence, source }
}
