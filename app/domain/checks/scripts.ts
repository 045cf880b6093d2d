import type { LanguageConventions } from '#app/domain/languages/conventions.ts'

export type Script = LanguageConventions['script'] | 'other'

/** The scripts of the letters of a word; marks and signs common to all scripts are none. */
export function scriptsOf(word: string): Set<Script> {
  const scripts = new Set<Script>()
  for (const letter of word) {
    const script = scriptOf(letter)
    if (script) scripts.add(script)
  }
  return scripts
}

function scriptOf(letter: string): Script | null {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latn'
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrl'
  if (/\p{Script=Greek}/u.test(letter)) return 'Grek'
  return /\p{Script=Common}|\p{Script=Inherited}/u.test(letter) ? null : 'other'
}
