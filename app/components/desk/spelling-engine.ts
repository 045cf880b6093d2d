import type { Hunspell } from 'hunspell-asm'
import { checkedWords, type SpelledText } from '#app/domain/spelling/checked-words.ts'
import { readingsOf } from '#app/domain/spelling/readings.ts'
import type { Word } from '#app/domain/spelling/words-in.ts'

export interface SpellingEngine {
  /** The words of a text that the dictionary does not know, in their order. */
  readonly misspelt: (spelled: SpelledText) => Word[]
  /** What a word may be meant to be, best first. */
  readonly suggestions: (word: string) => string[]
}

const mostSuggestions = 5
/** More words are remembered than any letter has. */
const mostRemembered = 50_000

/** What a dictionary says of texts. */
export function spellingEngine(dictionary: Pick<Hunspell, 'spell' | 'suggest'>): SpellingEngine {
  const known = new Map<string, boolean>()
  const knows = (word: string): boolean => {
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    if (known.size >= mostRemembered) known.clear()
    const isKnown = dictionary.spell(word)
    known.set(word, isKnown)
    return isKnown
  }
  return {
    misspelt: (spelled) =>
      checkedWords(spelled).filter(({ text, end }) => {
        const dotted = spelled.text.charAt(end) === '.'
        return !readingsOf(text, spelled.locale, dotted).some(knows)
      }),
    suggestions: (word) => {
      const mark = /[’']/u.exec(word)?.[0] ?? "'"
      const plain = word.normalize('NFC').replaceAll('’', "'")
      const found = dictionary.suggest(plain).map((one) => one.replace(/[’']/gu, mark))
      return [...new Set(found)].slice(0, mostSuggestions)
    },
  }
}
