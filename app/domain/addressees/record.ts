import { z } from 'zod'
import { Fact, Grade } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import { StateCode } from './state-code.ts'

const Day = z.iso.date()

const FactByLocale = z.partialRecord(Locale, Fact)

/** `unknown`: letters take the form that fits anyone. */
export const genders = ['male', 'female', 'unknown'] as const

export const HolderRecord = z.object({
  /** Its own within the addressee, and kept: what names a value of the holder. */
  id: z.number().int().positive(),
  /** In full, as an address has it, in Latin script; its grade is for holding the office, too. */
  name: Fact,
  gender: z.enum(genders),
  /** As it stands before the name: `Dr.`. */
  academicTitle: Fact.nullable().default(null),
  /** In the script and the order of names of a language, where it differs. */
  nativeNames: FactByLocale.default({}),
  /** The holder's own full title, where the office's title is not all of it. */
  titles: FactByLocale.default({}),
  /** How a letter to this holder opens, where not by the form for ministers. */
  openings: FactByLocale.default({}),
  from: Day,
  /** The last day; `null`: in office when this was last looked at. */
  until: Day.nullable(),
  /** The day on which the sources name the holder; on other days the dates are relied on. */
  on: Day.nullable().default(null),
  dates: Grade,
  note: z.string().nullable().default(null),
})

export type HolderRecord = Readonly<z.infer<typeof HolderRecord>>

/** All that is kept of a ministry, or of the External Action Service: the reference's, or a person's change. */
export const AddresseeRecord = z.object({
  state: StateCode,
  names: FactByLocale,
  seats: FactByLocale,
  /** Street and town as on an envelope, a line below the other. */
  addresses: FactByLocale,
  website: Fact.nullable().default(null),
  titles: z.partialRecord(
    Locale,
    z.object({ masculine: Fact.optional(), feminine: Fact.optional() }),
  ),
  holders: z.array(HolderRecord),
  note: z.string().nullable().default(null),
})

export type AddresseeRecord = Readonly<z.infer<typeof AddresseeRecord>>
