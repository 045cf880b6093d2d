import { lawLanguages } from '#app/domain/law/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import { bareLetters, hangingWords, titles } from './bound-words.ts'
import { type Edit, editsOf } from './edit.ts'
import type { Setting, TypographyRule } from './setting.ts'

const bound = '\u00a0'

/** Makes the spaces that a pattern matches alone into no-break ones. */
function bind(text: string, pattern: RegExp): Edit[] {
  return editsOf(text, pattern, () => bound)
}

// `3 décembre`, `16 médias`, `1. panta`, `2021. gada`, `2021 m.`.
const afterNumber = /(?<=(?<![\p{L}\d/.,-])\d{1,3}(?:[.,\u00a0\u202f]\d{3})*[.)]?) (?=[\p{L}(])/gu
const afterYear = /(?<=(?<!\d)\d{4}\.?) (?=(?:г|r|m|d|p)\.|gad)/gu

/** Numbers stay with what they count. */
export const boundNumbers: TypographyRule = {
  edits: (text) => [...bind(text, afterNumber), ...bind(text, afterYear)],
}

// `(CFSP) 2020/1999`, `d) apakšpunkts`.
const afterBracket = /(?<=\([\p{L}]{2,8}\)) (?=\d)|(?<=(?<!\p{L})[\p{L}]\)) (?=\p{L})/gu

const afterWords = new Map<Locale, readonly RegExp[]>()

/** After a word that a language cites acts with, and before what it counts: `Artikel 1`, `point d)`. */
function afterWord(locale: Locale): readonly RegExp[] {
  const known = afterWords.get(locale)
  if (known) return known
  const { place, numberSign } = lawLanguages[locale]
  const words = Object.values(place.words).flat().map(patternOf).join('|')
  const sign = numberSign.trim()
  const letter = bareLetters.includes(locale) ? '|\\p{Ll}(?!\\p{L})' : ''
  const counted = `(?:\\d|\\(|[ivx]{1,5}\\)|\\p{L}\\)${letter})`
  const made = [
    new RegExp(`(?<=(?<!\\p{L})(?:${words})\\.?) (?=${counted})`, 'giu'),
    // `No` counts in English; `no` is a word of its own in others.
    ...(sign ? [new RegExp(`(?<=(?<!\\p{L})${literal(sign)}) (?=\\d)`, 'gu')] : []),
  ]
  afterWords.set(locale, made)
  return made
}

/** `artikel*` begins a word, `*beschluss` may end one. */
function patternOf(word: string): string {
  return word.split('*').map(literal).join('\\p{L}*')
}

function literal(text: string): string {
  return text.replace(/[.()]/g, '\\$&')
}

/** The parts of a citation stay together. */
export const boundCitations: TypographyRule = {
  edits: (text, { locale }) =>
    [...afterWord(locale), afterBracket].flatMap((pattern) => bind(text, pattern)),
}

const afterInitial = /(?<=(?<![\p{L}.])\p{Lu}\.) (?=\p{Lu})/gu
const afterAcronym = /(?<=(?<!\p{L})\p{Lu}{2,5}) (?=\p{Lu}\p{Ll})/gu
const afterTitle = new RegExp(
  `(?<=(?<!\\p{L})(?:${titles.join('|')})\\.?) (?=\\p{Lu}\\p{Ll})`,
  'gu',
)

/** A name stays with its initial, acronym or title: `J. Borrell`, `NSO Group`, `M. Borrell`. */
export const boundNames: TypographyRule = {
  edits: (text) => [
    ...bind(text, afterInitial),
    ...bind(text, afterAcronym),
    ...bind(text, afterTitle),
  ],
}

/** A word of one letter does not end a line, where the language says so. */
export const boundShortWords: TypographyRule = {
  edits: (text, { locale }: Setting) => {
    const words = hangingWords[locale]
    if (!words) return []
    return bind(text, new RegExp(`(?<=(?<![\\p{L}\\p{N}’'.-])[${words}]) (?=\\S)`, 'giu'))
  },
}
