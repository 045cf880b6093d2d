/** What a word may hold that nobody reads: soft hyphens and characters of no width. */
const unread = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** A word as dictionaries write it: composed, with the plain apostrophe and hyphen. */
export function plainWord(word: string): string {
  return word
    .replace(unread, '')
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
}
