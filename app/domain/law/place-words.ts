import type { PlaceLanguage, PlaceLevel, WordForms } from './law-language.ts'
import type { LawToken } from './tokens.ts'
import { wordTest } from './word-forms.ts'

/** A word for a part of an act, and whether it is this language's own. */
export interface PlaceWord {
  readonly level: PlaceLevel
  readonly own: boolean
}

const levels: readonly PlaceLevel[] = ['subpoint', 'point', 'paragraph', 'article']

/** What is written in every language by who translates a loose English citation word for word. */
const loose: Readonly<Record<PlaceLevel, WordForms>> = {
  article: ['art', 'arts', 'article', 'articles'],
  paragraph: ['par', 'para', 'paras', 'paragraph', 'paragraphs'],
  point: ['point', 'points'],
  subpoint: ['subpoint', 'subpoints'],
}

export function placeWord(token: LawToken | undefined, { words }: PlaceLanguage): PlaceWord | null {
  const own = levels.find((level) => wordTest(words[level])(token))
  if (own) return { level: own, own: true }
  const other = levels.find((level) => wordTest(loose[level])(token))
  return other ? { level: other, own: false } : null
}

export function isArticleWord(token: LawToken | undefined, language: PlaceLanguage): boolean {
  return placeWord(token, language)?.level === 'article'
}
