import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invisibleCharacters, textPieces } from '#app/domain/invisible-characters.ts'

function marked(text: string): string {
  return textPieces(text)
    .map((piece) => (piece.mark ? `[${piece.mark}]` : piece.text))
    .join('')
}

test.each([
  ['10\u00a0% of\u202fit', '10[NBSP]% of[NNBSP]it'],
  ['co\u00adop', 'co[SHY]op'],
  ['a\u200bb\u2060c\ufeff', 'a[ZWSP]b[WJ]c[BOM]'],
  ['a\tb', 'a[TAB]b'],
  ['two  spaces', 'two[SP][SP]spaces'],
  ['three   of them', 'three[SP][SP][SP]of them'],
  [' at the edges ', '[SP]at the edges[SP]'],
  ['line \nnext', 'line[SP]\nnext'],
  ['\u202eright\u202c', '[RLO]right[PDF]'],
  ['one space', 'one space'],
  ['👩‍👧', '👩‍👧'],
])('%j shows as %j', (text, shown) => {
  expect(marked(text)).toBe(shown)
})

test('every invisible character has a mark, one for each', () => {
  for (const character of invisibleCharacters) {
    expect(textPieces(`a${character}${character}b`)).toHaveLength(4)
  }
})

test('the pieces are the text, to the character', () => {
  const bit = fc.constantFrom(...invisibleCharacters, ' ', '  ', 'a', '\n', '👩‍👧', 'ą')
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string())), (bits) => {
      const text = bits.join('')
      const pieces = textPieces(text)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true)
    }),
  )
})
