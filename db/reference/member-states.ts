import { z } from 'zod'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { Confidence, Fact } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import data from './member-states.json' with { type: 'json' }

const MemberState = z.object({
  state: StateCode.exclude(['eu']),
  /** ISO 3166-1: Greece is GR, where the EU writes EL. */
  iso: z.object({ alpha2: z.string().length(2), alpha3: z.string().length(3) }),
  protocolOrder: z.number().int().positive(),
  nameEn: z.string(),
  officialNameEn: z.string(),
  /** In its own official languages, among them some that are no EU language (lb, tr). */
  names: z.record(z.string(), Fact),
  officialLanguages: z.array(Locale),
  otherOfficialLanguages: z.array(z.string()),
  /** The languages its ministry is written to in, the default first. */
  letterLanguages: z.array(Locale).min(1),
  letterLanguagesConfidence: Confidence,
  note: z.string().nullable(),
  confidence: Confidence,
})

export type MemberState = z.infer<typeof MemberState>

/** The 27 member states in the EU's protocol order. */
export const memberStates: readonly MemberState[] = z.array(MemberState).parse(data.memberStates)
