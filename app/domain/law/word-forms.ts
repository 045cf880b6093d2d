import { fold } from '#app/domain/checks/words.ts'
import type { WordForms } from './law-language.ts'
import type { LawToken } from './tokens.ts'

/** Whether a token is one of the words, in whatever case it stands. */
export type IsWord = (token: LawToken | undefined) => boolean

const known = new WeakMap<WordForms, IsWord>()

/** The test for these words, made once. */
export function wordTest(forms: WordForms): IsWord {
  const made = known.get(forms) ?? makeTest(forms)
  known.set(forms, made)
  return made
}

function makeTest(forms: WordForms): IsWord {
  const bare = (form: string) => fold(form.replaceAll('*', ''))
  const inside = forms.filter((form) => form.startsWith('*')).map(bare)
  const beginnings = forms.filter((form) => /^[^*]+\*$/.test(form)).map(bare)
  const whole = new Set(forms.filter((form) => !form.includes('*')).map(bare))
  return (token) =>
    token?.kind === 'word' &&
    (whole.has(token.folded) ||
      beginnings.some((beginning) => token.folded.startsWith(beginning)) ||
      inside.some((part) => token.folded.includes(part)))
}
