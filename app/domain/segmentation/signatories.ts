import type { SignatoryKind } from '#app/domain/signatory.ts'
import type { IsCountry } from './countries.ts'
import type { Row } from './cut.ts'
import { kindByForm } from './signatory-kind.ts'

/** What one line says about a signatory. */
export type SignatoryFields = Pick<Row, 'kind' | 'name' | 'acronym' | 'country' | 'descriptor'>

interface Located {
  readonly rest: string
  readonly country: string | null
}

/** A longer line is a name nobody can have: left whole, for a person to look at. */
const longestLine = 1000

/**
 * Reads one line: `Name (ACRONYM), descriptor`, with a country in brackets, after the last comma or
 * behind the acronym. Every letter and digit of the line ends up in one of the fields; a line without
 * a name yields the name `''`. `kind` is what the group's heading says, if it does.
 */
export function parseSignatory(
  line: string,
  kind: SignatoryKind | null,
  isCountry: IsCountry,
): SignatoryFields {
  const text = line.replace(/[\s,;]+$/u, '')
  if (text.length > longestLine) return fields(kind ?? 'organisation', text, null, null, null)
  const { rest, country } = takeCountry(text, isCountry)
  const found = kind ?? kindByForm(rest)
  return found === 'person'
    ? person(rest, country, isCountry)
    : organisation(rest, country, isCountry)
}

function organisation(rest: string, country: string | null, isCountry: IsCountry): SignatoryFields {
  const split = splitAtAcronym(rest)
  const head = country ? { rest: split.name, country } : takeCountry(split.name, isCountry)
  const tail = head.country ? null : leadingCountry(split.descriptor, isCountry)
  const descriptor = tail ? tail.rest : split.descriptor
  const place = head.country ?? tail?.country ?? null
  return fields('organisation', head.rest, split.acronym, place, descriptor)
}

function person(rest: string, country: string | null, isCountry: IsCountry): SignatoryFields {
  const at = rest.search(/,|\s[-–—|]\s|\s?\(|:\s/u)
  if (at < 0) return fields('person', rest, null, country, null)
  const after = rest.slice(at).replace(/^[\s,–—|:-]+/u, '')
  const bracket = country ? null : /^\(([^()]*)\)[\s,]*(.*)$/u.exec(after)
  if (bracket?.[1] && isCountry(bracket[1])) {
    return fields('person', rest.slice(0, at), null, bracket[1], bracket[2] ?? '')
  }
  return fields('person', rest.slice(0, at), null, country, after.replace(/^\(([^()]*)\)$/u, '$1'))
}

function fields(
  kind: SignatoryKind,
  name: string,
  acronym: string | null,
  country: string | null,
  descriptor: string | null,
): SignatoryFields {
  return {
    kind,
    name: name.replace(/[\s,;]+$/u, '').trim(),
    acronym: acronym?.trim() || null,
    country: country?.trim() || null,
    descriptor: descriptor?.trim() || null,
  }
}

/** Splits off a country at the end: in brackets, behind a comma or a dash, or behind a bracket. */
function takeCountry(text: string, isCountry: IsCountry): Located {
  const bracket = /^(.*)[([]([^()[\]]*)[)\]]$/su.exec(text)
  const inside = bracket?.[2] ?? ''
  const before = bracket?.[1] ?? ''
  if (bracket && isCountry(inside)) return located(before, inside)
  const comma = inside.lastIndexOf(',')
  if (comma > 0 && isCountry(inside.slice(comma + 1))) {
    return located(`${before}(${inside.slice(0, comma)})`, inside.slice(comma + 1))
  }
  const tail = /^(.*(?:,|\s[-–—|]|[)\]]))\s*([^,()[\]]+)$/su.exec(text)
  if (tail?.[1] && tail[2] && isCountry(tail[2])) return located(tail[1], tail[2])
  return { rest: text, country: null }
}

function located(rest: string, country: string): Located {
  return { rest: rest.replace(/[\s,]+$|\s[-–—|]$/gu, ''), country }
}

/** "Colombia, within the framework of …" */
function leadingCountry(descriptor: string | null, isCountry: IsCountry): Located | null {
  const comma = descriptor?.indexOf(',') ?? -1
  if (!descriptor || comma < 0 || !isCountry(descriptor.slice(0, comma))) return null
  return { rest: descriptor.slice(comma + 1), country: descriptor.slice(0, comma) }
}

interface Split {
  readonly name: string
  readonly acronym: string | null
  readonly descriptor: string | null
}

/** The acronym ends the name: what follows it behind a comma or a dash describes. */
function splitAtAcronym(text: string): Split {
  for (const match of text.matchAll(/\(([^()]*)\)/gu)) {
    const acronym = match[1] ?? ''
    const after = text.slice(match.index + match[0].length)
    if (!isAcronym(acronym) || !/^\s*(?:$|[,;:]|[-–—|]\s)/u.test(after)) continue
    const descriptor = after.replace(/^[\s,;:–—|-]+/u, '')
    return { name: text.slice(0, match.index), acronym, descriptor }
  }
  return { name: text, acronym: null, descriptor: null }
}

/** Short, and more than a word with a capital: `EFF`, `CamboJA`, `FORUM-ASIA`, `R3D`. */
function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 20 || text.split(' ').length > 3) return false
  const marks = text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0
  return marks >= 2 && /\p{L}/u.test(text)
}
