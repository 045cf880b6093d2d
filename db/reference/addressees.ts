import { z } from 'zod'
import type { Addressee } from '#app/domain/addressees/ministry.ts'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { Confidence, type Fact } from '#app/domain/confidence.ts'
import { Locale, locales } from '#app/domain/locale.ts'
import { memberStates } from './member-states.ts'
import data from './ministries.json' with { type: 'json' }
import { FactByLocale, FactRecord } from './schemas.ts'

const Day = z.iso.date()

const HolderRecord = z.object({
  name: z.string().min(1),
  nativeNames: FactByLocale,
  gender: z.enum(['male', 'female']),
  titles: FactByLocale,
  openings: FactByLocale.default({}),
  from: Day,
  until: Day.nullable(),
  on: Day,
  confidence: Confidence,
  datesConfidence: Confidence,
  sources: z.array(z.string()),
})

const AddresseeRecord = z.object({
  state: StateCode,
  names: FactByLocale,
  seats: z.partialRecord(Locale, z.string().min(1)),
  addresses: z.partialRecord(
    Locale,
    z.object({ lines: z.array(z.string().min(1)).min(1), confidence: Confidence }),
  ),
  titles: z.partialRecord(Locale, z.object({ masculine: FactRecord, feminine: FactRecord })),
  holders: z.array(HolderRecord),
})

type AddresseeRecord = z.infer<typeof AddresseeRecord>

/** The High Representative, then the 27 foreign ministries in the EU's protocol order. */
export const addressees: readonly Addressee[] = z
  .array(AddresseeRecord)
  .parse(data.addressees)
  .map(addresseeOf)

function addresseeOf(record: AddresseeRecord): Addressee {
  const languages = letterLanguages(record.state)
  return {
    state: record.state,
    locales: languages,
    ministry: record.names,
    address: pick(addressLocales(record), (locale) => addressLines(record, locale)),
    country: pick(languages.filter(isShared), (locale) => countryName(record.state, locale)),
    titles: pick(languages, (locale) => {
      const title = record.titles[locale]
      return title && { male: title.masculine, female: title.feminine }
    }),
    holders: record.holders,
  }
}

function letterLanguages(state: StateCode): readonly Locale[] {
  return memberStates.find((member) => member.state === state)?.letterLanguages ?? locales
}

function isShared(locale: Locale): boolean {
  return memberStates.filter((member) => member.letterLanguages.includes(locale)).length > 1
}

function countryName(state: StateCode, locale: Locale): Fact | undefined {
  return memberStates.find((member) => member.state === state)?.names[locale]
}

function addressLocales({ addresses, seats }: AddresseeRecord): Locale[] {
  return locales.filter((locale) => addresses[locale] ?? seats[locale])
}

/** A ministry whose street is not known has its town. Towns carry no grade of their own. */
function addressLines({ addresses, seats }: AddresseeRecord, locale: Locale): Fact[] {
  const { lines, confidence } = addresses[locale] ?? {
    lines: [seats[locale] ?? ''],
    confidence: 'unverified' as const,
  }
  return lines.map((text) => ({ text, confidence, source: null }))
}

function pick<T>(keys: readonly Locale[], value: (locale: Locale) => T | undefined) {
  const entries = keys.map((locale) => [locale, value(locale)] as const)
  return Object.fromEntries(entries.filter(([, found]) => found !== undefined)) as Partial<
    Record<Locale, T>
  >
}
