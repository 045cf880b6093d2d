import { Fact, Grade, standingOf, toBeChecked } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { AddresseeRecord } from './record.ts'
import { keysOf, placeOf, type ValueKey } from './value-key.ts'

/** One value of an addressee: a text with how sure it is. */
export interface RecordValue {
  readonly key: ValueKey
  /** Empty: there is none. The lines of an address are parted by `\n`. */
  readonly text: string
  /** `null`: there is no text that could have one. */
  readonly grade: Grade | null
}

/** All values that an addressee has, or could have in these languages. */
export function valuesOf(record: AddresseeRecord, languages: readonly Locale[]): RecordValue[] {
  return keysOf(record, languages).map((key) => readValue(record, key))
}

export function readValue(record: AddresseeRecord, key: ValueKey): RecordValue {
  const place = placeOf(record, key)
  const found = place && getIn(record, place.path)
  const fact = Fact.safeParse(found)
  if (fact.success) return { key, text: fact.data.text, grade: gradeOf(fact.data) }
  const text = typeof found === 'string' ? found : ''
  const grade = place?.gradeAt ? Grade.parse(getIn(record, place.gradeAt)) : null
  return { key, text, grade: text === '' ? null : grade }
}

function gradeOf({ confidence, source, checked }: Grade): Grade {
  return checked ? { confidence, source, checked } : { confidence, source }
}

function getIn(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isObject(inner) ? inner[step as keyof typeof inner] : undefined),
    value,
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The gender is confirmed with the name, the last day with the first. */
export function isConfirmable(key: ValueKey): boolean {
  return !key.endsWith('.gender') && !key.endsWith('.until')
}

/**
 * Whether a value is kept out of letters for want of a person's word. An address is until there is one;
 * a seat only matters where no address is known.
 */
export function waits(record: AddresseeRecord, { key, grade }: RecordValue): boolean {
  if (grade === null || !isConfirmable(key)) return false
  const standing = standingOf(grade)
  if (key.startsWith('address.')) return standing !== 'confirmed'
  if (!key.startsWith('seat.')) return toBeChecked(standing)
  const address = readValue(record, key.replace('seat.', 'address.'))
  return address.text === '' && standing !== 'confirmed'
}

/** What is different in a value between two records. */
export interface ValueChange {
  readonly key: ValueKey
  readonly before: string
  readonly after: string
  /** Whether a person stands for what the value is afterwards, and did not for what it was. */
  readonly confirmed: boolean
}

export function changesBetween(
  before: AddresseeRecord,
  after: AddresseeRecord,
  languages: readonly Locale[],
): ValueChange[] {
  const keys = new Set([...keysOf(before, languages), ...keysOf(after, languages)])
  return [...keys].flatMap((key) => {
    const was = readValue(before, key)
    const is = readValue(after, key)
    const confirmed = is.grade?.checked !== undefined && !isSameCheck(was.grade, is.grade)
    return was.text === is.text && !confirmed && !isWithdrawn(was, is)
      ? []
      : [{ key, before: was.text, after: is.text, confirmed }]
  })
}

function isSameCheck(was: Grade | null, is: Grade): boolean {
  return was?.checked?.at === is.checked?.at && was?.checked?.account === is.checked?.account
}

/** The text stays, and nobody stands for it any more. */
function isWithdrawn(was: RecordValue, is: RecordValue): boolean {
  return was.grade?.checked !== undefined && is.grade?.checked === undefined
}
