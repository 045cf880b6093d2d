import { isBlank } from '#app/domain/blank.ts'

interface Named {
  readonly name: string
  readonly acronym: string | null
}

/** What two signatories have in common. */
export type Likeness = 'name' | 'acronym'

export interface Alike<Row> {
  readonly row: Row
  readonly likeness: Likeness
}

/** Letters that no normalisation parts from their strokes, and those that are two. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/** A text by its letters and digits alone: no case, no accents, no spaces, no punctuation. */
export function likenessKey(text: string): string {
  const key = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => plainLetters[letter] ?? letter)
  return key === '' ? text.trim() : key
}

/** Tells which of these rows look like a signatory, each once. */
export function findAlike<Row extends Named>(
  rows: readonly Row[],
): (one: Named) => readonly Alike<Row>[] {
  const byName = new Map<string, Row[]>()
  const byAcronym = new Map<string, Row[]>()
  for (const row of rows) {
    const keys = keysOf(row)
    add(byName, keys.name, row)
    if (keys.acronym !== null) add(byAcronym, keys.acronym, row)
  }
  return (one) => {
    const { name, acronym } = keysOf(one)
    const found = new Map<Row, Likeness>()
    const note = (alike: readonly Row[] = [], likeness: Likeness) => {
      for (const row of alike) if (row !== one && !found.has(row)) found.set(row, likeness)
    }
    note(byName.get(name), 'name')
    note(byAcronym.get(name), 'acronym')
    if (acronym !== null)
      note([...(byAcronym.get(acronym) ?? []), ...(byName.get(acronym) ?? [])], 'acronym')
    return [...found].map(([row, likeness]) => ({ row, likeness }))
  }
}

export interface AlikePair<Row> {
  readonly first: Row
  readonly second: Row
  readonly likeness: Likeness
}

/** The rows of a table that look like one another, each pair once, in the order of the table. */
export function alikePairs<Row extends Named>(rows: readonly Row[]): AlikePair<Row>[] {
  const places = new Map(rows.map((row, place) => [row, place]))
  const alike = findAlike(rows)
  return rows.flatMap((first, place) =>
    alike(first)
      .filter(({ row }) => (places.get(row) ?? 0) > place)
      .map(({ row, likeness }) => ({ first, second: row, likeness })),
  )
}

/** An acronym may also stand in brackets at the end of the name. */
function keysOf({ name, acronym }: Named): { name: string; acronym: string | null } {
  const inName = /^(.*\S)\s*\(([\p{L}\p{N}.&-]{2,12})\)\s*$/u.exec(name)
  const given = acronym ?? inName?.[2] ?? null
  return {
    name: likenessKey(inName?.[1] ?? name),
    acronym: given === null || isBlank(given) ? null : likenessKey(given),
  }
}

function add<Row>(index: Map<string, Row[]>, key: string, row: Row): void {
  const rows = index.get(key)
  if (rows) rows.push(row)
  else index.set(key, [row])
}
