import { withoutAddresses } from './addresses.ts'
import type { Check } from './check.ts'
import { scriptsOf } from './scripts.ts'
import { wordsOf } from './words.ts'

/** A word with letters of two alphabets: a Latin `e` in `съвeт` looks right and is not found. */
export const mixedScript: Check = {
  id: 'mixed-script',
  run({ target }) {
    return wordsOf(withoutAddresses(target))
      .filter((word) => isMixed(word.text))
      .map(({ text, start, end }) => ({
        grade: 'error',
        details: { word: text },
        range: { start, end },
      }))
  },
}

/** Units such as `μm` begin with a Greek letter by right. */
function isMixed(word: string): boolean {
  if (/^[\p{ASCII}]*$/u.test(word) || /^μ\p{ASCII}{1,2}$/u.test(word)) return false
  const scripts = scriptsOf(word)
  scripts.delete('other')
  return scripts.size > 1
}
