import { conventions } from '#app/domain/languages/registry.ts'
import { withoutAddresses } from './addresses.ts'
import type { Check, Grade, Pair } from './check.ts'
import { type Script, scriptsOf } from './scripts.ts'
import { wordsOf } from './words.ts'

/** A target that is not in the letters of its language once names are taken out. */
export const script: Check = {
  id: 'script',
  run(pair) {
    const grade = gradeOf(lettersOf(pair))
    if (grade === null) return []
    return [{ grade, details: {}, range: { start: 0, end: pair.target.length } }]
  },
}

interface Letters {
  /** Letters of words in the script of the language. */
  readonly own: number
  /** Letters and words in another script that are no names. */
  readonly foreign: number
  readonly foreignWords: number
}

function lettersOf({ source, target, from, to }: Pair): Letters {
  const expected = conventions[to].script
  const quotable = quotableWords(source, conventions[from].script)
  let own = 0
  let foreign = 0
  let foreignWords = 0
  for (const { text } of wordsOf(withoutAddresses(target))) {
    const scripts = scriptsOf(text)
    if (scripts.has(expected)) {
      own += text.length
    } else if (scripts.size > 0 && !isName(text) && !quotable.has(text)) {
      foreign += text.length
      foreignWords += 1
    }
  }
  return { own, foreign, foreignWords }
}

/** What the source itself quotes in a script that is not its language's. */
function quotableWords(source: string, ownScript: Script): Set<string> {
  const words = wordsOf(source).map((word) => word.text)
  return new Set(words.filter((word) => !scriptsOf(word).has(ownScript)))
}

/** `Pegasus`, `NSO`: names keep their Latin letters in every language. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /^\p{Script=Latin}/u.test(word)
}

function gradeOf({ own, foreign, foreignWords }: Letters): Grade | null {
  if (foreignWords < 2 || foreign < 8) return null
  if (own === 0) return 'error'
  if (foreign < 20) return null
  const share = own / (own + foreign)
  if (share < 0.5) return 'error'
  return share < 0.75 ? 'warning' : null
}
