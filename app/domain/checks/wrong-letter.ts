import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'
import { wordsOf } from './words.ts'

/** Letters that look like one of the language's own: cedillas in Romanian, tildes in Hungarian. */
const replaced: Partial<Record<Locale, Readonly<Record<string, string>>>> = {
  ro: { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' },
  hu: { õ: 'ő', Õ: 'Ő', û: 'ű', Û: 'Ű' },
  hr: { ð: 'đ', Ð: 'Đ' },
}

/** A letter that the language does not have, in a word that the source does not have either. */
export const wrongLetter: Check = {
  id: 'wrong-letter',
  run({ source, target, to }) {
    return wordsOf(target).flatMap(({ text, start }) => {
      const faults = faultsOf(text, to, target.charAt(start + text.length))
      if (faults.length === 0 || source.includes(text)) return []
      return faults.map(({ at, letter, wanted }) => ({
        grade: 'warning' as const,
        details: { letter, wanted, word: text },
        range: { start: start + at, end: start + at + 1 },
        mend: wanted,
      }))
    })
  },
}

interface Fault {
  readonly at: number
  readonly letter: string
  readonly wanted: string
}

function faultsOf(word: string, to: Locale, behind: string): Fault[] {
  const own = replaced[to]
  if (own) {
    return [...word.matchAll(/[şŞţŢõÕûÛðÐ]/g)].flatMap(({ index: at, 0: letter }) => {
      const wanted = own[letter]
      return wanted ? [{ at, letter, wanted }] : []
    })
  }
  const last = word.length - 1
  // An elision or an abbreviation is not the end of its word.
  if (to === 'el' && /\p{L}σ$/u.test(word.slice(-2)) && !/['’.]/.test(behind)) {
    return [{ at: last, letter: 'σ', wanted: 'ς' }]
  }
  // The pronoun: no word is й alone.
  if (to === 'bg' && word === 'й') return [{ at: 0, letter: 'й', wanted: 'ѝ' }]
  return []
}
