import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedText, mergeTexts } from '#app/domain/merge.ts'

const Words = fc
  .array(
    fc.constantFrom('my', 'ministrze', 'Łódź', 'ёлка', ' ', ' ', ', ', '.', '«', '\u00a0', '1'),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(''))

/** A text of different words, and two changed ones of it. */
const Base = fc.uniqueArray(fc.stringMatching(/^[a-zżół]{3,6}$/), { minLength: 4, maxLength: 9 })

test('the parts in order make up all three texts', () => {
  fc.assert(
    fc.property(Words, Words, Words, (base, mine, theirs) => {
      const parts = mergeTexts(base, mine, theirs)
      expect(parts.map((part) => part.base).join('')).toBe(base)
      expect(parts.map((part) => part.mine).join('')).toBe(mine)
      expect(parts.map((part) => part.theirs).join('')).toBe(theirs)
    }),
  )
})

test('where one person changed nothing, or both the same, there is no clash', () => {
  fc.assert(
    fc.property(Words, Words, (base, changed) => {
      expect(mergedText(mergeTexts(base, changed, base))).toBe(changed)
      expect(mergedText(mergeTexts(base, base, changed))).toBe(changed)
      expect(mergedText(mergeTexts(base, changed, changed))).toBe(changed)
    }),
  )
})

test('it does not matter whose change is called mine', () => {
  fc.assert(
    fc.property(Words, Words, Words, (base, mine, theirs) => {
      const one = mergeTexts(base, mine, theirs)
      const other = mergeTexts(base, theirs, mine)
      expect(mergedText(other)).toBe(mergedText(one))
    }),
  )
})

test('changes of different words stand in one text, both of them', () => {
  fc.assert(
    fc.property(Base, fc.nat(), fc.nat(), (words, first, second) => {
      const [at, to] = [first % words.length, second % words.length]
      fc.pre(at !== to)
      const put = (index: number, word: string) => words.with(index, word).join(' ')
      const merged = mergedText(mergeTexts(words.join(' '), put(at, 'MINE'), put(to, 'THEIRS')))
      expect(merged).toBe(words.with(at, 'MINE').with(to, 'THEIRS').join(' '))
    }),
  )
})

test('two words for one are for a person to choose', () => {
  const parts = mergeTexts('Szanowny Panie,', 'Szanowna Pani,', 'Drogi Panie,')
  expect(mergedText(parts)).toBeNull()
  expect(parts).toContainEqual({
    kind: 'clash',
    base: 'Szanowny',
    mine: 'Szanowna',
    theirs: 'Drogi',
  })
  expect(parts).toContainEqual({ kind: 'mine', base: 'Panie', mine: 'Pani', theirs: 'Panie' })
})
