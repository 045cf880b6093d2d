import { expect, test } from 'vitest'
import { Alphabet } from '#app/domain/memory/alphabet.ts'
import type { MemoryEntry } from '#app/domain/memory/lookup.ts'
import { TranslationMemory } from '#app/domain/memory/memory.ts'
import { Pattern } from '#app/domain/memory/pattern.ts'
import { Texts } from '#app/domain/memory/texts.ts'

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const roll = dice(5)
const scripts = ['abcdefghijklmnop', 'абвгдежзийклмноп', 'αβγδεζηθικλμνξοπ', '一二三四五六七八九十']

function word(script: string, longest: number): string {
  const characters = [...script]
  const letters = Array.from(
    { length: 1 + roll(longest) },
    () => characters[roll(characters.length)],
  )
  return letters.join('')
}

const words = scripts.map((script) => Array.from({ length: 150 }, () => word(script, 9)))

function sentence(): string {
  const script = words[roll(words.length)] ?? []
  return Array.from({ length: 4 + roll(8) }, () => script[roll(script.length)]).join(' ')
}

function entriesOf(texts: readonly string[]): MemoryEntry[] {
  return texts.map((source, index) => ({
    ...{ pair: index + 1, letter: 1, from: 'en', to: 'de' },
    ...{ source, target: source },
  }))
}

function changed(text: string): string {
  const characters = [...text]
  for (let edits = 1 + roll(Math.ceil(characters.length / 5)); edits > 0; edits -= 1) {
    characters.splice(roll(characters.length), roll(2), ...'xyz'.slice(0, roll(3)))
  }
  return characters.join('') || 'x'
}

function expectBest(texts: readonly string[], queries: readonly string[], least: number): void {
  const memory = new TranslationMemory()
  const entries = entriesOf(texts)
  // In parts of all sizes, so that some are indexed, some are joined and some wait.
  for (let at = 0, size = 1; at < entries.length; at += size, size = Math.ceil(size * 1.7)) {
    memory.add(entries.slice(at, at + size))
    memory.lookup({ text: 'x', from: 'en', to: 'de', readable: 'all' })
  }
  const bestOf = exhaustive(texts)
  for (const text of queries) {
    const best = bestOf(text)
    const [found] = memory.lookup({ text, from: 'en', to: 'de', readable: [1] })
    if (best >= least) expect(found?.score, text).toBeCloseTo(best, 9)
    const [back] = memory.lookup({ text, from: 'de', to: 'en', readable: [1] })
    if (best >= least) expect(back?.score, text).toBeCloseTo(best, 9)
  }
}

/** The score of the text most like another, by comparing all. */
function exhaustive(texts: readonly string[]): (text: string) => number {
  const alphabet = new Alphabet()
  const store = new Texts()
  for (const text of texts) store.add(text, alphabet, 0, 0, false)
  return (text) => {
    const pattern = new Pattern(alphabet.read(text), alphabet.size)
    let best = 0
    for (let slot = 0; slot < store.count; slot += 1) {
      const [start = 0, length = 0] = [store.starts[slot], store.lengths[slot]]
      const longer = Math.max(pattern.length, length)
      const edits = pattern.distance(store.symbolsOf(slot), start, length, longer)
      best = Math.max(best, 1 - edits / longer)
    }
    return best
  }
}

test('texts of 3 to 20 characters are found whatever was changed in them', () => {
  const texts = Array.from({ length: 5000 }, () => {
    const script = words[roll(words.length)] ?? []
    return `${script[roll(script.length)]} ${script[roll(script.length)]}`.slice(0, 3 + roll(18))
  })
  const queries = Array.from({ length: 30 }, () => changed(texts[roll(texts.length)] ?? ''))
  expectBest(texts, [...queries, 'a', 'аб', '一'], 0.5)
})

test('from seven tenths on no short text is missed, however many share its neighbours', () => {
  const letters = ['a', 'b', 'c', ' ']
  const short = () =>
    Array.from({ length: 3 + roll(18) }, () => letters[roll(letters.length)]).join('')
  const texts = Array.from({ length: 12_000 }, short)
  const queries = Array.from({ length: 40 }, () => changed(texts[roll(texts.length)] ?? ''))
  expectBest(texts, queries, 0.7)
})

test('sentences are found in a memory of thousands', () => {
  const texts = Array.from({ length: 6000 }, sentence)
  const queries = Array.from({ length: 30 }, () => changed(texts[roll(texts.length)] ?? ''))
  expectBest(texts, queries, 0.7)
})

test('the same text is found among thousands that share most with it', () => {
  const texts = Array.from(
    { length: 8000 },
    (_, index) => `The Ministry of Health answers letter ${10_000 + index} of May.`,
  )
  const memory = new TranslationMemory()
  memory.add(entriesOf(texts))
  for (const index of [0, 4711, 7999]) {
    const text = texts[index] ?? ''
    const [found] = memory.lookup({ text, from: 'en', to: 'de', readable: [1] })
    expect(found).toMatchObject({ pair: index + 1, exact: true })
  }
})
