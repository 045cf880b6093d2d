import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MemoryEntry } from '#app/domain/memory/lookup.ts'
import { TranslationMemory } from '#app/domain/memory/memory.ts'
import { naiveDistance } from './naive-distance.ts'

const letters = fc.constantFrom(0, 1, 2)

/** Any code points, many of a few, so that texts share some; also unpaired surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'abcd eéαβγжш。 ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant('\ud800') },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''))

/** Memories of texts of which some are like others. */
const memories = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(), { maxLength: 30 }))
  .chain(([texts, places]) =>
    fc.tuple(
      ...[
        ...texts,
        ...places.map((place) => changed(texts[place % texts.length] ?? '', place)),
      ].map((source, index) =>
        letters.map(
          (letter): MemoryEntry => ({
            ...{ pair: index + 1, letter, from: 'en', to: 'el' },
            ...{ source, target: `→ ${source}` },
          }),
        ),
      ),
    ),
  )

function changed(text: string, place: number): string {
  const characters = [...text]
  characters.splice(place % (characters.length + 1), place % 3, ...'xé'.slice(0, place % 4))
  return characters.join('') || 'x'
}

function memoryOf(entries: readonly MemoryEntry[]): TranslationMemory {
  const memory = new TranslationMemory()
  memory.add(entries)
  return memory
}

function bestByHand(entries: readonly MemoryEntry[], text: string): number {
  const scores = entries.map(({ source }) => {
    const [a, b] = [[...text.normalize('NFC')], [...source.normalize('NFC')]]
    return 1 - naiveDistance(a, b) / Math.max(a.length, b.length)
  })
  return Math.max(0, ...scores)
}

test('the best match of a memory is found, in any script', () => {
  fc.assert(
    fc.property(memories, fc.nat(), fc.nat(), (entries, place, edit) => {
      const text = changed(entries[place % entries.length]?.source ?? '', edit)
      const memory = memoryOf(entries)
      const [found] = memory.lookup({ text, from: 'en', to: 'el', readable: 'all' })
      const best = bestByHand(entries, text)
      if (best >= 0.5) expect(found?.score).toBeCloseTo(best, 9)
      else expect(found).toBeUndefined()
    }),
  )
})

test('a match is found only in letters that may be read, and however many others are better', () => {
  fc.assert(
    fc.property(memories, fc.nat(), (entries, place) => {
      const { source: text = '' } = entries[place % entries.length] ?? {}
      const asked = { text, from: 'en', to: 'el', readable: [2], limit: 3 }
      const readable = entries.filter(({ letter }) => letter === 0 || letter === 2)
      expect(memoryOf(entries).lookup(asked)).toEqual(
        memoryOf(readable).lookup({ ...asked, readable: 'all' }),
      )
    }),
  )
})

test('adding and taking away leaves the same as building anew', () => {
  fc.assert(
    fc.property(memories, fc.nat(), fc.nat(), (entries, place, cut) => {
      const memory = memoryOf(entries.slice(0, cut % entries.length))
      memory.add(entries.slice(cut % entries.length))
      const removed = entries.filter(({ pair }) => pair % 3 === cut % 3)
      memory.remove(removed.map(({ pair }) => pair))
      const edited = entries.slice(0, 2).map((entry) => ({ ...entry, source: `${entry.source}!` }))
      memory.replace(edited)
      const anew = memoryOf([
        ...edited,
        ...entries.slice(2).filter((entry) => !removed.includes(entry)),
      ])
      for (const text of [entries[place % entries.length]?.source ?? '', edited[0]?.source ?? '']) {
        const asked = { text, from: 'en', to: 'el', readable: [1] }
        expect(memory.lookup(asked)).toEqual(anew.lookup(asked))
      }
      expect(memory.size().entries).toBe(anew.size().entries)
    }),
  )
})

test('a pair is found the other way round by its target', () => {
  const memory = memoryOf([
    {
      pair: 7,
      letter: 0,
      from: 'en',
      to: 'el',
      source: 'Dear Minister',
      target: 'Αξιότιμε Υπουργέ',
    },
  ])
  const found = memory.lookup({ text: 'Αξιότιμη Υπουργέ', from: 'el', to: 'en', readable: [] })
  expect(found).toEqual([{ pair: 7, reversed: true, score: 15 / 16, exact: false }])
  expect(memory.lookup({ text: 'Dear Minister', from: 'en', to: 'de', readable: [] })).toEqual([])
})

test('only the same text is exact: a no-break space is a difference, another composition is none', () => {
  const memory = memoryOf([
    { pair: 1, letter: 0, from: 'fr', to: 'en', source: 'Pr\u00eat\u00a0?', target: 'Ready?' },
  ])
  const ask = (text: string) =>
    memory.lookup({ text, from: 'fr', to: 'en', readable: [] }).map(({ exact }) => exact)
  expect(ask('Pr\u00eat\u00a0?')).toEqual([true])
  expect(ask('Pre\u0302t\u00a0?')).toEqual([true])
  expect(ask('Pr\u00eat ?')).toEqual([false])
})

test('a released letter is everybody’s, until its pairs are given back to it', () => {
  const memory = memoryOf([
    { pair: 1, letter: 5, from: 'en', to: 'de', source: 'Yours', target: 'Ihre' },
    { pair: 2, letter: 6, from: 'en', to: 'de', source: 'Yours', target: 'Ihr' },
  ])
  const pairs = () =>
    memory.lookup({ text: 'Yours', from: 'en', to: 'de', readable: [] }).map(({ pair }) => pair)
  expect(pairs()).toEqual([])
  memory.release(5)
  expect(pairs()).toEqual([1])
  memory.assign([1], 5)
  expect(pairs()).toEqual([])
})
