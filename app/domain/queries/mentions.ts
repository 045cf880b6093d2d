/** Somebody who may be mentioned. */
export interface Reader {
  readonly id: number
  readonly name: string
}

/** Whom a note names: each `@Name` of somebody who may read it, the longest name that fits. */
export function mentionedIn<Person extends Reader>(
  body: string,
  readers: readonly Person[],
): Person[] {
  const longestFirst = [...readers]
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length)
  const found = [...body.matchAll(/(?<![\p{L}\p{N}])@/gu)].flatMap(({ index }) => {
    const rest = body.slice(index + 1)
    return longestFirst.find(({ name }) => startsWithName(rest, name)) ?? []
  })
  return [...new Set(found)]
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}

/** What is typed of a name before the caret, after an `@`; `null` where nobody is being named. */
export function nameBegun(text: string, caret: number): string | null {
  const found = /(?<![\p{L}\p{N}])@([\p{L}\p{N}\p{M}' .’-]{0,40})$/u.exec(text.slice(0, caret))
  return found?.[1] ?? null
}

/** The people whose name, or a part of it, begins so. */
export function namesLike<Person extends Reader>(
  begun: string,
  readers: readonly Person[],
): Person[] {
  const wanted = begun.toLocaleLowerCase()
  return readers.filter(({ name }) =>
    [name, ...name.split(' ')].some((part) => part.toLocaleLowerCase().startsWith(wanted)),
  )
}
