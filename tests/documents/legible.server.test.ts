import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentFormats } from '#app/documents/formats.server.ts'
import { legible, printed } from '#app/documents/legible.server.ts'
import { block, shortLetter, words } from './letters.ts'

test('text without control characters stays as it is', () => {
  const ordinary = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/\p{C}|[\u2028\u2029]/u.test(text))
  fc.assert(fc.property(ordinary, (text) => legible(text) === text))
})

test('nothing a file may not hold is left, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = legible(text)
      expect(once).not.toMatch(/(?!\n)[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u)
      expect(legible(once)).toBe(once)
    }),
  )
})

test('a blank text is not printed, not even as a heading', async () => {
  const letter = shortLetter({
    blocks: [
      block('en', 'heading', ' \u200b'),
      block('en', 'list-item', ''),
      block('en', 'paragraph', 'Seen.'),
    ],
    groups: [{ heading: words('en', '\u00a0'), signatories: [] }],
  })
  const { blocks, groups } = printed(letter, legible)
  expect(blocks.map(({ text }) => text)).toEqual(['Seen.'])
  expect(groups).toEqual([{ heading: null, signatories: [] }])
  for (const format of documentFormats) {
    expect((await format.render(letter)).length).toBeGreaterThan(0)
  }
})
