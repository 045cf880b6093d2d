type Hyphenate = (text: string) => string

/**
 * The languages Typst has no patterns for and `hyphen` does (Liang's algorithm, patterns of TeX). They
 * are read when the first letter needs them: the Latvian ones alone take a fifth of a second.
 */
const patterns: Readonly<Record<string, () => Promise<{ default: Hyphenator }>>> = {
  ga: () => import('hyphen/ga/index.js'),
  lv: () => import('hyphen/lv/index.js'),
  ro: () => import('hyphen/ro/index.js'),
}

const loaded = new Map<string, Hyphenate>()

/** Reads the patterns of what these languages need; `withSoftHyphens` breaks no word without. */
export async function loadPatterns(langs: Iterable<string>): Promise<void> {
  for (const language of new Set([...langs].map(languageOf))) {
    const load = patterns[language]
    if (load && !loaded.has(language)) loaded.set(language, (await load()).default.hyphenateSync)
  }
}

/** Whether words of a language are to be broken by soft hyphens in the text. */
export function needsSoftHyphens(lang: string): boolean {
  return patterns[languageOf(lang)] !== undefined
}

/** The text with a soft hyphen wherever a word of its language may be broken. */
export function withSoftHyphens(text: string, lang: string): string {
  const hyphenate = loaded.get(languageOf(lang))
  if (!hyphenate) return text
  return text.replace(/\S+/g, (token) => (isProse(token) ? inWords(token, hyphenate) : token))
}

/** Addresses of the web and of mail, file names and numbers are not broken. */
function isProse(token: string): boolean {
  return !/[@\d/\\_]|\p{L}\.\p{L}/u.test(token)
}

/** Words in capitals are acronyms: "ENISA" is not broken. */
function inWords(token: string, hyphenate: Hyphenate): string {
  return token.replace(/\p{L}+/gu, (word) => (/^\p{Lu}+$/u.test(word) ? word : hyphenate(word)))
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language
}
