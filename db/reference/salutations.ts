import { z } from 'zod'
import type { FormCell, FormsOfAddress } from '#app/domain/addressees/forms-of-address.ts'
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
  collectiveConfidence: Confidence,
})

const ByGender = z.object({
  male: z.string().min(1),
  female: z.string().min(1),
  confidence: Confidence,
  femaleConfidence: Confidence.optional(),
  source: z.string().nullable().default(null),
})

type ByGender = z.infer<typeof ByGender>

const SalutationRecord = z.object({
  code: Locale,
  opening: Opening,
  openingByState: z.partialRecord(StateCode, ByGender).default({}),
  closing: z.string().min(1),
  closingConfidence: Confidence,
  closingSource: z.string().nullable().default(null),
  closingByGender: z
    .strictObject({
      male: z.string().min(1),
      female: z.string().min(1),
      unknown: z.string().min(1),
      collective: z.string().min(1),
      highRepresentative: z.string().min(1),
    })
    .optional(),
  vocative: ByGender.optional(),
  note: z.string().nullable(),
})

type SalutationRecord = z.infer<typeof SalutationRecord>

/** The forms of a language as they are shipped, with what is to be known of them, in English. */
export interface ShippedForms {
  readonly locale: Locale
  readonly forms: FormsOfAddress
  readonly note: string | null
}

/** How letters to ministers open and close in each language, in the EU's order. */
export const shippedForms: readonly ShippedForms[] = z
  .array(SalutationRecord)
  .parse(data.languages)
  .map((record) => ({ locale: record.code, forms: formsOf(record), note: record.note }))

function formsOf(record: SalutationRecord): FormsOfAddress {
  const { opening } = record
  const sure = opening.confidence
  return {
    'opening.male': fact(opening.male, sure),
    'opening.female': fact(opening.female, opening.femaleConfidence ?? sure),
    'opening.unknown': fact(opening.unknown, opening.unknownConfidence ?? sure),
    'opening.collective': fact(opening.collective, opening.collectiveConfidence),
    ...openingsByState(record),
    ...closings(record),
    ...(record.vocative && byGender('vocative', record.vocative)),
  }
}

type Cells = Partial<Record<FormCell, Fact>>

function openingsByState({ openingByState }: SalutationRecord): Cells {
  const cells = StateCode.options.map((state) => {
    const own = openingByState[state]
    return own ? byGender(`opening.${state}`, own) : {}
  })
  return Object.assign({}, ...cells)
}

function byGender(start: 'vocative' | `opening.${StateCode}`, own: ByGender): Cells {
  const { male, female, confidence, femaleConfidence = confidence, source } = own
  return {
    [`${start}.male`]: fact(male, confidence, source),
    [`${start}.female`]: fact(female, femaleConfidence, source),
  }
}

/** One closing for all, or one for each form where it repeats the salutation. */
function closings({ closing, closingByGender, ...record }: SalutationRecord): Cells {
  const { closingConfidence: confidence, closingSource: source } = record
  if (!closingByGender) return { closing: fact(closing, confidence, source) }
  return Object.fromEntries(
    Object.entries(closingByGender).map(([form, text]) => [
      `closing.${form}`,
      fact(text, confidence, source),
    ]),
  )
}

function fact(text: string, confidence: Confidence, source: string | null = null): Fact {
  return { text, confidence, source }
}
