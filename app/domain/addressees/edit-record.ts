import type { Check, Grade } from '#app/domain/confidence.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { AddresseeRecord, type HolderRecord } from './record.ts'
import { readValue } from './record-values.ts'
import { holderIdOf, placeOf, type ValueKey } from './value-key.ts'

/** What somebody wants to change of an addressee. */
export interface RecordEdit {
  /** New texts by key; an empty one takes the value away, an empty name the office-holder. */
  readonly texts: Readonly<Record<ValueKey, string>>
  /** The values the person stands for, as they are afterwards. */
  readonly confirm: readonly ValueKey[]
}

const longest = 1000

/**
 * Applies an edit. A text that is changed is unverified and waits for a confirmation, unless the same
 * edit confirms it. A holder whose number is new is added.
 */
export function editRecord(
  record: AddresseeRecord,
  { texts, confirm }: RecordEdit,
  act: Check | Omit<Check, 'source'>,
): Result<AddresseeRecord> {
  const source = 'source' in act ? act.source : null
  const typed = Object.entries(texts).map(([key, text]) => [key, normalise(text)] as const)
  let edited = withHolders(record, typed)
  for (const [key, text] of typed) {
    if (isOfNobody(edited, key)) continue
    const written = writeText(edited, key, text, source)
    if (!written.ok) return written
    edited = written.value
  }
  const there = confirm.filter((key) => readValue(edited, key).text !== '')
  if (there.length > 0 && !('source' in act)) return refuse('addressee/source-missing')
  for (const key of there) edited = confirmed(edited, key, act as Check)
  return checkRecord(edited)
}

function normalise(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/)
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

/** The holders there will be: new numbers with a name are added, those whose name is emptied go. */
function withHolders(
  record: AddresseeRecord,
  typed: readonly (readonly [ValueKey, string])[],
): AddresseeRecord {
  const names = new Map(typed.filter(([key]) => /^holder\.\d+\.name$/.test(key)))
  const isGone = ({ id }: HolderRecord) => names.get(`holder.${id}.name`) === ''
  const known = new Set(record.holders.map(({ id }) => id))
  const added = [...names]
    .filter(([, name]) => name !== '')
    .map(([key]) => holderIdOf(key) ?? 0)
    .filter((id) => id > 0 && !known.has(id))
  return {
    ...record,
    holders: [...record.holders.filter((holder) => !isGone(holder)), ...added.map(emptyHolder)],
  }
}

const ungraded: Grade = { confidence: 'unverified', source: null }

function emptyHolder(id: number): HolderRecord {
  return {
    id,
    name: { text: '', ...ungraded },
    gender: 'unknown',
    academicTitle: null,
    nativeNames: {},
    titles: {},
    openings: {},
    from: '',
    until: null,
    on: null,
    dates: ungraded,
    note: null,
  }
}

function isOfNobody({ holders }: AddresseeRecord, key: ValueKey): boolean {
  const id = holderIdOf(key)
  return id !== null && holders.every((holder) => holder.id !== id)
}

function writeText(
  record: AddresseeRecord,
  key: ValueKey,
  text: string,
  source: string | null,
): Result<AddresseeRecord> {
  const place = placeOf(record, key)
  if (!place || !isFitting(key, text)) return refuse('addressee/value-invalid', { value: key })
  if (readValue(record, key).text === text) return accept(record)
  const grade: Grade = { confidence: 'unverified', source }
  const { path, gradeAt } = place
  if (gradeAt === null) {
    const fact = text === '' ? emptyAt(path) : { text, ...grade }
    return accept(setIn(forgetDay(record, key), path, fact))
  }
  const last = path.at(-1)
  const written = setIn(record, path, last === 'until' && text === '' ? null : text)
  const held = last === 'gender' ? readValue(record, key.replace(/gender$/, 'name')) : null
  return accept(setIn(written, gradeAt, held ? { text: held.text, ...grade } : grade))
}

/** The day of the sources was that of the holder they named. */
function forgetDay(record: AddresseeRecord, key: ValueKey): AddresseeRecord {
  const index = record.holders.findIndex(({ id }) => key === `holder.${id}.name`)
  return index === -1 ? record : setIn(record, ['holders', index, 'on'], null)
}

/** A line of its own each, but for addresses; nothing that cannot be seen. */
function isFitting(key: ValueKey, text: string): boolean {
  const lines = text.split('\n')
  if (text.length > longest || /[\p{Cc}\p{Cs}]/u.test(lines.join(''))) return false
  if (key === 'website') return text === '' || /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(text)
  return lines.length === 1 || (key.startsWith('address.') && lines.length <= 8)
}

/** `website` and the academic title say that there is none; the rest is left out. */
function emptyAt(path: readonly (string | number)[]): null | undefined {
  return path.at(-1) === 'website' || path.at(-1) === 'academicTitle' ? null : undefined
}

function confirmed(record: AddresseeRecord, key: ValueKey, check: Check): AddresseeRecord {
  const place = placeOf(record, key)
  const { grade, text } = readValue(record, key)
  if (!place || grade === null) return record
  const checked = { ...grade, checked: check }
  if (place.gradeAt === null) return setIn(record, place.path, { text, ...checked })
  const isName = place.gradeAt.at(-1) === 'name'
  const named = isName ? readValue(record, key.replace(/gender$/, 'name')).text : null
  return setIn(record, place.gradeAt, named === null ? checked : { text: named, ...checked })
}

/** A copy with the value at the path, or without it where the value is `undefined`. */
function setIn<T>(value: T, [step, ...rest]: readonly (string | number)[], next: unknown): T {
  if (step === undefined) return next as T
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value }
  const slots = copy as Record<string | number, unknown>
  slots[step] = setIn(slots[step], rest, next)
  if (slots[step] === undefined) delete slots[step]
  return copy as T
}

function checkRecord(edited: AddresseeRecord): Result<AddresseeRecord> {
  const parsed = AddresseeRecord.safeParse(edited)
  if (!parsed.success) {
    const [where, index, field] = parsed.error.issues[0]?.path ?? []
    const id = where === 'holders' ? edited.holders[Number(index)]?.id : undefined
    const value = id === undefined ? String(where) : `holder.${id}.${String(field)}`
    return refuse('addressee/value-invalid', { value })
  }
  const late = parsed.data.holders.find(({ from, until }) => until !== null && until < from)
  if (late) return refuse('addressee/value-invalid', { value: `holder.${late.id}.until` })
  return accept(parsed.data)
}
