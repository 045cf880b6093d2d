import type { Locale } from '#app/domain/locale.ts'
import { letters } from './letters.ts'
import { conventions } from './registry.ts'

/** Marks of one language's own. */
const ownMarks: Partial<Record<Locale, readonly string[]>> = {
  bg: ['№'],
  es: ['¿', '¡', 'ª', 'º'],
  el: ['·'],
  it: ['ª', 'º'],
  pt: ['ª', 'º'],
}

const noBreakSpace = '\u00a0'
const narrowNoBreakSpace = '\u202f'

export interface SpecialCharacters {
  /** Each as it stands in running text, and as a capital where it has one. */
  readonly letters: readonly { readonly small: string; readonly capital: string | null }[]
  /** Quotation marks first, spaces last. */
  readonly marks: readonly string[]
}

/** What a text in the language needs and a keyboard made for another one lacks. */
export function specialCharacters(locale: Locale): SpecialCharacters {
  return {
    letters: [...letters[locale]].map((small) => ({ small, capital: capitalOf(small) })),
    marks: marksOf(locale),
  }
}

/** Not by the locale: Greek capitals would lose their accent. ς has σ's, which is beside it. */
function capitalOf(small: string): string | null {
  if (small === 'ß') return 'ẞ'
  const capital = small.toUpperCase()
  return small === 'ς' || [...capital].length > 1 ? null : capital
}

function marksOf(locale: Locale): string[] {
  const profiles = Object.values(conventions[locale].typography)
  const spaces = profiles.flatMap(({ before, group, insideQuotes }) => [
    ...Object.values(before),
    group,
    insideQuotes,
  ])
  const narrow = spaces.includes(narrowNoBreakSpace) ? [narrowNoBreakSpace] : []
  const marks = [
    ...profiles.flatMap(({ quotes }) => quotes.flat()),
    '’',
    '–',
    '—',
    '…',
    ...(ownMarks[locale] ?? []),
    '§',
    '€',
    '\u2011',
    noBreakSpace,
    ...narrow,
  ]
  return [...new Set(marks)]
}
