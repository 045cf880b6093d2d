/** Where somebody is in a translation, in one tab of theirs. */
export interface TabHere {
  readonly account: number
  readonly name: string
  /** The number of the unit; `null` where none is open. */
  readonly unit: number | null
  /** Whether something was typed there just now. */
  readonly writing: boolean
}

/** Somebody else at the same desk. */
export type PersonHere = Pick<TabHere, 'name' | 'unit' | 'writing'>

/** What a desk is told while it is open. */
export type DeskWord =
  | { readonly kind: 'people'; readonly people: readonly PersonHere[] }
  /** Something was done to the target of the unit. */
  | { readonly kind: 'moved'; readonly unit: number }
  /** Somebody goes on with what this person was typing. */
  | { readonly kind: 'taken'; readonly unit: number; readonly by: string }

/**
 * The others at the desk, each once however many tabs they have: where they write, or else where they
 * are. In the order of their names.
 */
export function othersHere(tabs: readonly TabHere[], me: number): PersonHere[] {
  const best = new Map<number, TabHere>()
  for (const tab of tabs) {
    const before = best.get(tab.account)
    if (tab.account !== me && (!before || tells(tab) > tells(before))) best.set(tab.account, tab)
  }
  return [...best.values()]
    .map(({ name, unit, writing }) => ({ name, unit, writing }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

function tells({ unit, writing }: TabHere): number {
  return Number(unit !== null) + Number(writing)
}

/** Who writes at a unit. */
export function writersAt(people: readonly PersonHere[], unit: number): string[] {
  return people.filter((person) => person.writing && person.unit === unit).map(({ name }) => name)
}
