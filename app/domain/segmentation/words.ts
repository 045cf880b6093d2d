import { isBlank } from './characters.ts'

/** For comparing words: small letters, one kind of apostrophe, one space, nothing at the ends. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim()
}

export function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at += 1) {
    const blank = isBlank(text.charCodeAt(at))
    if (!blank && !inWord) count += 1
    inWord = !blank
  }
  return count
}

/** Whether the folded text begins with one of the phrases, and a word ends where the phrase does. */
export function beginsWith(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    if (!folded.startsWith(phrase)) return false
    return phrase.endsWith("'") || !/^[\p{L}\p{M}\p{N}-]/u.test(folded.slice(phrase.length))
  })
}

/** Finds, in folded text, a word that begins with one of the stems. */
export function wordPattern(stems: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s'/(,-])(?:${stems.join('|')})`, 'u')
}
