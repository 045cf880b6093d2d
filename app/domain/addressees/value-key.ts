import { Locale } from '#app/domain/locale.ts'
import type { AddresseeRecord } from './record.ts'

/**
 * What names a value of an addressee, in forms and files: `website`, `name.de`, `seat.de`, `address.de`,
 * `title.de.feminine`, `holder.2.from`, `holder.2.opening.de`. The number is the holder's id.
 */
export type ValueKey = string

/** Where a value stands in a record, and where its grade does. */
export interface ValuePlace {
  readonly path: Path
  /** `null`: the value is a fact, which has its own. */
  readonly gradeAt: Path | null
}

type Path = readonly (string | number)[]

const localised = { name: 'names', seat: 'seats', address: 'addresses' } as const
const localisedOfHolder = {
  nativeName: 'nativeNames',
  title: 'titles',
  opening: 'openings',
} as const

/** The holder that a key is of; `null`: the ministry itself. */
export function holderIdOf(key: ValueKey): number | null {
  const id = /^holder\.([1-9]\d{0,5})\./.exec(key)?.[1]
  return id === undefined ? null : Number(id)
}

/** Where a value stands; `null`: no value is called that. */
export function placeOf(record: AddresseeRecord, key: ValueKey): ValuePlace | null {
  if (key === 'website') return fact(['website'])
  const id = holderIdOf(key)
  if (id === null) return ministryPlace(key.split('.'))
  const index = record.holders.findIndex((holder) => holder.id === id)
  return index === -1 ? null : holderPlace(['holders', index], key.split('.').slice(2))
}

function ministryPlace([
  field = '',
  locale,
  gender,
  ...more
]: readonly string[]): ValuePlace | null {
  if (!Locale.safeParse(locale).success || locale === undefined || more.length > 0) return null
  if (field === 'title' && (gender === 'masculine' || gender === 'feminine')) {
    return fact(['titles', locale, gender])
  }
  if (gender !== undefined || !isKeyOf(localised, field)) return null
  return fact([localised[field], locale])
}

function holderPlace(holder: Path, [field = '', locale, ...more]: readonly string[]) {
  if (more.length > 0) return null
  if (locale !== undefined) {
    if (!Locale.safeParse(locale).success || !isKeyOf(localisedOfHolder, field)) return null
    return fact([...holder, localisedOfHolder[field], locale])
  }
  if (field === 'name' || field === 'academicTitle') return fact([...holder, field])
  if (field === 'gender') return { path: [...holder, field], gradeAt: [...holder, 'name'] }
  if (field === 'from' || field === 'until') {
    return { path: [...holder, field], gradeAt: [...holder, 'dates'] }
  }
  return null
}

function fact(path: Path): ValuePlace {
  return { path, gradeAt: null }
}

function isKeyOf<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key)
}

/** The keys of all values an addressee has or can have, in the order of a form. */
export function keysOf(record: AddresseeRecord, languages: readonly Locale[]): ValueKey[] {
  const { names, seats, addresses, titles, holders } = record
  const wanted = (given: object) => withExtra(languages, [...Object.keys(given), 'en'])
  return [
    'website',
    ...wanted(names).map((locale) => `name.${locale}`),
    ...wanted(seats).map((locale) => `seat.${locale}`),
    ...wanted(addresses).map((locale) => `address.${locale}`),
    ...withExtra(languages, Object.keys(titles)).flatMap((locale) => [
      `title.${locale}.masculine`,
      `title.${locale}.feminine`,
    ]),
    ...holders.flatMap(({ id, nativeNames, titles: own, openings }) => [
      ...['name', 'gender', 'academicTitle', 'from', 'until'].map(
        (field) => `holder.${id}.${field}`,
      ),
      ...withExtra(languages, [nativeNames, own, openings].flatMap(Object.keys)).flatMap((locale) =>
        ['nativeName', 'title', 'opening'].map((field) => `holder.${id}.${field}.${locale}`),
      ),
    ]),
  ]
}

function withExtra(languages: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...languages, ...more])]
}
