import irish from 'hyphen/ga/index.js'
import latvian from 'hyphen/lv/index.js'
import romanian from 'hyphen/ro/index.js'

/** The languages Typst has no patterns for and this does (Liang's algorithm, patterns of TeX). */
const hyphenators: Readonly<Record<string, (word: string) => string>> = {
  ga: irish.hyphenateSync,
  lv: latvian.hyphenateSync,
  ro: romanian.hyphenateSync,
}

/** Whether words of a language are to be broken by soft hyphens in the text. */
export function needsSoftHyphens(lang: string): boolean {
  return hyphenators[languageOf(lang)] !== undefined
}

/** The text with a soft hyphen wherever a word of its language may be broken. */
export function withSoftHyphens(text: string, lang: string): string {
  const hyphenate = hyphenators[languageOf(lang)]
  if (!hyphenate) return text
  return text.replace(/\S+/g, (token) => (isProse(token) ? inWords(token, hyphenate) : token))
}

/** Addresses of the web and of mail, file names and numbers are not broken. */
function isProse(token: string): boolean {
  return !/[@\d/\\_]|\p{L}\.\p{L}/u.test(token)
}

/** Words in capitals are acronyms: "ENISA" is not broken. */
function inWords(token: string, hyphenate: (word: string) => string): string {
  return token.replace(/\p{L}+/gu, (word) => (/^\p{Lu}+$/u.test(word) ? word : hyphenate(word)))
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language
}
