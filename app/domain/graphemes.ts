/** What readers take for one character each: a letter with its marks, an emoji of several parts. */
export function graphemes(text: string): number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...segmenter.segment(text)].length
}
