interface Reader {
  readonly text: string
  at: number
  depth: number
}

const deepest = 200
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const scalar =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/uy

/** Where a text stops being JSON, as an index into it; its length where it only breaks off. */
export function jsonFault(text: string): number {
  const reader = { text, at: 0, depth: 0 }
  const isWhole = readValue(reader)
  skipSpace(reader)
  return isWhole || reader.at < text.length ? reader.at : text.length
}

function readValue(reader: Reader): boolean {
  if (reader.depth > deepest) return false
  if (take(reader, /\{/y)) return readItems(reader, readMember, /\}/y)
  if (take(reader, /\[/y)) return readItems(reader, readValue, /\]/y)
  return take(reader, scalar)
}

function readItems(reader: Reader, readItem: (reader: Reader) => boolean, end: RegExp): boolean {
  if (take(reader, end)) return true
  reader.depth += 1
  do {
    if (!readItem(reader)) return false
  } while (take(reader, /,/y))
  reader.depth -= 1
  return take(reader, end)
}

function readMember(reader: Reader): boolean {
  return take(reader, string) && take(reader, /:/y) && readValue(reader)
}

/** Goes on behind what the pattern matches here; else stays in front of it. */
function take(reader: Reader, pattern: RegExp): boolean {
  skipSpace(reader)
  pattern.lastIndex = reader.at
  const isThere = pattern.test(reader.text)
  if (isThere) reader.at = pattern.lastIndex
  return isThere
}

function skipSpace(reader: Reader): void {
  const space = /[\t\n\r ]*/y
  space.lastIndex = reader.at
  space.test(reader.text)
  reader.at = space.lastIndex
}
