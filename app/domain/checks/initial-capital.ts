import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'

/** Where a salutation ends in a comma and the first sentence behind it goes on in small letters. */
const smallAfterSalutation: readonly Locale[] = ['cs', 'de', 'hr', 'pl', 'sk', 'sl']

/** A sentence that begins with a small letter, where that of the source begins with a capital one. */
export const initialCapital: Check = {
  id: 'initial-capital',
  run({ kind, source, target, to }) {
    if (kind === 'salutation' || kind === 'date') return []
    if (kind === 'paragraph' && smallAfterSalutation.includes(to)) return []
    if (!/[.?!:]["”’»)]?\s*$/.test(source.slice(-4)) || !/^[^\p{L}\p{N}]{0,3}\p{Lu}/u.test(source))
      return []
    const [, lead = '', word = '', letter = ''] =
      opening.exec(target.slice(0, longestOpening)) ?? []
    if (letter === '' || isMutated(word) || source.includes(word)) return []
    const small = to === 'nl' && word.startsWith('ij') ? 'ij' : letter
    return [
      {
        grade: 'warning',
        details: { word },
        range: { start: lead.length, end: lead.length + small.length },
        mend: small.toUpperCase(),
      },
    ]
  },
}

const longestOpening = 60
const opening = /^([\s"“„”«»‘‚¿¡(]{0,4})((\p{Ll})[\p{L}\p{M}’'-]*)/u

/** `iPhone`, `hÉireann`, `l-Unjoni`: the capital letter comes later by right; `’s Avonds` has a mark before. */
function isMutated(word: string): boolean {
  return /\p{Lu}/u.test(word)
}
