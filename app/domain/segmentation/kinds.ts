import type { BlockKind } from '#app/domain/unit.ts'
import { beginsWithDay } from './calendar.ts'
import { isDateLine } from './date-line.ts'
import {
  closingFormulas,
  closingOpeners,
  salutationHearts,
  salutationOpeners,
  subjectLabels,
} from './letter-words.ts'
import type { Mark } from './lines.ts'
import { signatureStems } from './signature-words.ts'
import { beginsWith, countWords, fold, wordPattern } from './words.ts'

const longestShortBlock = 300
const signature = wordPattern(signatureStems)
const hearts = wordPattern(salutationHearts)

/** What a block is by its own words, in any language of the EU; `null` for a heading or a paragraph. */
export function kindByWords(text: string, mark: Mark): BlockKind | null {
  if (mark === 'bullet') return 'list-item'
  if (text.length <= longestShortBlock) {
    if (isDateLine(text)) return 'date'
    if (isSalutation(text)) return 'salutation'
    if (isClosing(text)) return 'closing'
    if (isSignatureHeading(text)) return 'heading'
  }
  return mark === 'number' && !beginsWithDay(text) ? 'list-item' : null
}

/** "Dear Minister," "Szanowny Panie Ministrze!" "Sehr geehrte Damen und Herren" */
export function isSalutation(text: string): boolean {
  const words = countWords(text)
  if (words > 30) return false
  if (text.endsWith('!') && hearts.test(fold(text)) && !/[.?!]\s/u.test(text)) return true
  if (!opensWith(text, salutationOpeners)) return false
  if (/[,:!،]$/u.test(text)) return true
  return words <= 12 && words >= 2 && !/[.?;…]$/u.test(text) && /^\p{Lu}/u.test(text)
}

/** "Yours sincerely," "Mit freundlichen Grüßen" "Veuillez agréer, Madame la Ministre, …" */
export function isClosing(text: string): boolean {
  const words = countWords(text)
  return (
    (words <= 6 && opensWith(text, closingOpeners)) ||
    (words <= 45 && opensWith(text, closingFormulas))
  )
}

/** "Signatories:" "Signed by the following organisations" "Die Unterzeichnenden" */
export function isSignatureHeading(text: string): boolean {
  if (text.length > 120 || /[.!?;]$/u.test(text)) return false
  if (countWords(text) > (/[:,]$/.test(text) ? 8 : 5)) return false
  if (/[,(]/.test(text.slice(0, -1)) && !text.startsWith('(')) return false
  return signature.test(fold(text.replace(/[()*_]/g, '')))
}

/** What is a block of its own even where no blank line is around it. */
export function isSpokenAlone(text: string): boolean {
  if (text.length > longestShortBlock) return false
  if (isDateLine(text) || isSignatureHeading(text)) return true
  return /[,:!]$/.test(text) && countWords(text) <= 20 && (isSalutation(text) || isClosing(text))
}

/** Sentences, as after the signatories: a note, a paragraph about the organisations. */
export function looksLikeProse(text: string): boolean {
  return countWords(text.slice(0, 400)) >= 12 && /[.!?]["”»)]?$/u.test(text.slice(-2))
}

/** Short, without the end of a sentence, beginning like a title. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 200) return false
  if (/^[\p{L} /]{2,20}\s?:\s/u.test(text) && beginsWith(fold(text), subjectLabels)) return true
  if (text.length > 120 || countWords(text) > 14 || /[.,;!?…]["”»)]?$/u.test(text)) return false
  return !text.endsWith(':') && /^["“„«(]?(?:\p{Lu}|\p{N})/u.test(text) && /\p{L}/u.test(text)
}

function opensWith(text: string, openers: readonly string[]): boolean {
  return beginsWith(fold(text.slice(0, 80)), openers)
}
