import { readFileSync } from 'node:fs'
import { loadModule } from 'hunspell-asm'
import { beforeAll, expect, test } from 'vitest'
import { type SpellingEngine, spellingEngine } from '#app/components/desk/spelling-engine.ts'
import type { Locale } from '#app/domain/locale.ts'
import { readDictionary } from '#app/domain/spelling/dictionary.ts'

let polish: SpellingEngine
let german: SpellingEngine

async function engineOf(locale: Locale): Promise<SpellingEngine> {
  const file = (ending: string) => readFileSync(`tests/fixtures/dictionaries/${locale}.${ending}`)
  const read = readDictionary({ aff: file('aff'), dic: file('dic') })
  if (!read.ok) throw new Error(read.refusal)
  const hunspell = await loadModule()
  const mount = (text: string, name: string) =>
    hunspell.mountBuffer(new TextEncoder().encode(text), name)
  const { aff, dic } = read.value
  return spellingEngine(hunspell.create(mount(aff, `${locale}.aff`), mount(dic, `${locale}.dic`)))
}

beforeAll(async () => {
  polish = await engineOf('pl')
  german = await engineOf('de')
})

function misspelt(engine: SpellingEngine, locale: Locale, text: string): string[] {
  const given = { text, locale, source: '', sourceLocale: 'en', kept: [], quoted: [] } as const
  return engine.misspelt(given).map((word) => word.text)
}

test('words and their forms are right, others are not', () => {
  expect(misspelt(polish, 'pl', 'Piszemy w sprawie działaczowi i działczowi.')).toEqual([
    'działczowi',
  ])
})

test('a compound of words that form some is right in an encoding of its own', () => {
  expect(misspelt(german, 'de', 'Mitgliedstaaten müssen Menschenrechte Mitgleidstaaten')).toEqual([
    'Menschenrechte',
    'Mitgleidstaaten',
  ])
})

test('suggestions are few, and write the apostrophe as the text does', () => {
  expect(polish.suggestions('żołw')).toContain('żółw')
  const one = spellingEngine({ spell: () => false, suggest: () => ["l'a", "l'b", "l'a"] })
  expect(one.suggestions('l’x')).toEqual(['l’a', 'l’b'])
  const many = spellingEngine({ spell: () => false, suggest: () => [...'abcdefg'] })
  expect(many.suggestions('x')).toHaveLength(5)
})

test('a word is asked of the dictionary once', () => {
  let asked = 0
  const counting = spellingEngine({
    spell: () => {
      asked += 1
      return true
    },
    suggest: () => [],
  })
  misspelt(counting, 'pl', 'raz raz raz')
  expect(asked).toBe(1)
})
