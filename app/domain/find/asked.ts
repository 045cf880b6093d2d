import { type FindSide, findSides } from './hits.ts'
import { longestSearch, type Search } from './search.ts'

/** What somebody looks for, as the fields of the form have it. */
export interface Asked extends Search {
  readonly side: FindSide
  /** What to put in its place; `null` for who only looks. */
  readonly words: string | null
}

/** Reads it from an address or a form; what makes no sense reads as the form begins. */
export function readAsked(fields: { readonly get: (name: string) => unknown }): Asked {
  const textOf = (name: string) => String(fields.get(name) ?? '').slice(0, longestSearch)
  return {
    text: textOf('text').normalize('NFC'),
    side: findSides.find((side) => side === fields.get('side')) ?? 'both',
    matchCase: fields.get('case') === 'on',
    wholeWords: fields.get('whole') === 'on',
    accents: fields.get('bare') !== 'on',
    words: fields.get('replace') === 'on' ? textOf('words').normalize('NFC') : null,
  }
}

/** The same as the fields of an address or a form. */
export function askedFields(asked: Asked): Record<string, string> {
  const { text, side, matchCase, wholeWords, accents, words } = asked
  return {
    text,
    side,
    ...(matchCase && { case: 'on' }),
    ...(wholeWords && { whole: 'on' }),
    ...(!accents && { bare: 'on' }),
    ...(words !== null && { replace: 'on', words }),
  }
}
