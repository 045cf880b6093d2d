import { type DeskFilter, type DeskPair, isShown, type Seat } from './desk.ts'

/** Which pairs are asked for: by what is to be done there, and by whom the text is. */
export interface Wanted {
  readonly filter: DeskFilter
  /** The account; `null`: whoever's. */
  readonly by: number | null
}

export interface DeskPerson {
  readonly account: number
  readonly name: string
  /** How many of the texts are theirs. */
  readonly count: number
}

export function isWanted(pair: DeskPair, { filter, by }: Wanted, seat: Seat): boolean {
  return isShown(pair, filter, seat) && (by === null || peopleAt(pair).has(by))
}

/** Who wrote, confirmed or approved the texts as they read now, in the order of the letter. */
export function peopleOf(pairs: readonly DeskPair[]): DeskPerson[] {
  const people = new Map<number, DeskPerson>()
  for (const pair of pairs) {
    for (const [account, name] of peopleAt(pair)) {
      const count = (people.get(account)?.count ?? 0) + 1
      people.set(account, { account, name, count })
    }
  }
  return [...people.values()]
}

function peopleAt({ target }: DeskPair): ReadonlyMap<number, string> {
  const changes = target?.changes ?? []
  return new Map(
    changes.flatMap(({ account, by, text }) =>
      account !== null && by !== null && text === target?.text ? [[account, by] as const] : [],
    ),
  )
}

/** The part of the address that says what is wanted. */
export function wantedAddress({ filter, by }: Wanted): string {
  const fields = new URLSearchParams({
    ...(filter !== 'all' && { show: filter }),
    ...(by !== null && { by: String(by) }),
  })
  return `?${fields}`
}
