import { z } from 'zod'
import type { Addressee, OfficeHolder } from '#app/domain/addressees/ministry.ts'
import { AddresseeRecord, type HolderRecord } from '#app/domain/addressees/record.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { type Fact, standingOf } from '#app/domain/confidence.ts'
import { type Locale, locales } from '#app/domain/locale.ts'
import { memberStates } from './member-states.ts'
import data from './ministries.json' with { type: 'json' }

/** As shipped: the High Representative, then the 27 foreign ministries in the EU's protocol order. */
export const shippedAddressees: readonly AddresseeRecord[] = z
  .array(AddresseeRecord)
  .parse(data.addressees)

/** A record as letters use it, with what the state itself adds: its languages and its name. */
export function addresseeOf(record: AddresseeRecord): Addressee {
  const languages = letterLanguages(record.state)
  return {
    state: record.state,
    locales: languages,
    ministry: record.names,
    address: pick(locales, (locale) => addressLines(record, locale)),
    country: pick(languages.filter(isShared), (locale) => countryName(record.state, locale)),
    titles: pick(languages, (locale) => {
      const title = record.titles[locale]
      return title && { male: title.masculine, female: title.feminine }
    }),
    holders: record.holders.map(holderOf).sort((a, b) => (a.from < b.from ? -1 : 1)),
  }
}

/** The languages its ministry is written to in; the High Representative is written to in any. */
export function letterLanguages(state: StateCode): readonly Locale[] {
  return memberStates.find((member) => member.state === state)?.letterLanguages ?? locales
}

function holderOf({ name, dates, ...holder }: HolderRecord): OfficeHolder {
  return {
    ...holder,
    name: name.text,
    standing: standingOf(name),
    datesStanding: standingOf(dates),
    source: name.source,
  }
}

function isShared(locale: Locale): boolean {
  return memberStates.filter((member) => member.letterLanguages.includes(locale)).length > 1
}

function countryName(state: StateCode, locale: Locale): Fact | undefined {
  return memberStates.find((member) => member.state === state)?.names[locale]
}

/** A ministry whose street is not known has its town. */
function addressLines({ addresses, seats }: AddresseeRecord, locale: Locale): Fact[] | undefined {
  const address = addresses[locale] ?? seats[locale]
  return address?.text.split('\n').map((text) => ({ ...address, text }))
}

function pick<T>(keys: readonly Locale[], value: (locale: Locale) => T | undefined) {
  const entries = keys.map((locale) => [locale, value(locale)] as const)
  return Object.fromEntries(entries.filter(([, found]) => found !== undefined)) as Partial<
    Record<Locale, T>
  >
}
