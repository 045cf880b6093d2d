import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Locale } from '#app/domain/locale.ts'
import { locales } from '#app/domain/locale.ts'
import { checkedWords, type SpelledText } from '#app/domain/spelling/checked-words.ts'

const plain: SpelledText = {
  text: '',
  locale: 'pl',
  source: '',
  sourceLocale: 'en',
  kept: [],
  quoted: [],
}

function checked(text: string, given: Partial<SpelledText> = {}): string[] {
  return checkedWords({ ...plain, ...given, text }).map((word) => word.text)
}

test.each<[Locale, string, string[]]>([
  ['pl', 'Szanowny Panie Ministrze,', ['Szanowny', 'Panie', 'Ministrze']],
  ['de', 'Die EU-Mitgliedstaaten müssen', ['Die', 'Mitgliedstaaten', 'müssen']],
  ['hu', 'A GDPR-ról és az EU tagállamairól', ['és', 'az', 'tagállamairól']],
  ['fi', 'EU:n jäsenvaltiot', ['jäsenvaltiot']],
  ['fr', 'L’Union et l’OTAN d’aujourd’hui', ['L’Union', 'et', 'd’aujourd’hui']],
  ['ga', 'an tAontas Eorpach', ['an', 'tAontas', 'Eorpach']],
  ['el', 'Η οδηγία του Citizen Lab', ['οδηγία', 'του']],
  ['bg', 'Хора от Amnesty', ['Хора', 'от']],
  ['sv', 'e-post och nätet', ['e-post', 'och', 'nätet']],
  ['de', 'z.B. 27 Staaten am 3. Dezember 2021', ['Staaten', 'am', 'Dezember']],
  [
    'en',
    'Write to press@example.org or https://example.org/wrongg now',
    ['Write', 'to', 'or', 'now'],
  ],
  [
    'de',
    'Menschen- und Bürgerrechte, Aktivistinnen und -aktivisten',
    ['und', 'Bürgerrechte', 'Aktivistinnen', 'und'],
  ],
  ['nl', 'artikel iv of xii', ['artikel', 'of']],
  ['en', 'Ask @somebody about #nothing', ['Ask', 'about']],
  ['en', 'an OPEN LETTERRRS word', ['an', 'LETTERRRS', 'word']],
])('of %s, "%s" the words of the language are looked at', (locale, text, words) => {
  expect(checked(text, { locale })).toEqual(words)
})

test('names, terms and words of the letter are left alone, names with an ending too', () => {
  const kept = ['Citizen Lab', 'hakowania', 'Snowden']
  const text = 'Hakowania Snowdena, Labu, Citizen Lab i snowdena'
  expect(checked(text, { kept })).toEqual(['Labu', 'snowdena'])
})

test('names of the source are left alone, its other words are not', () => {
  const source = 'The spyware Pegasus is responsible.'
  expect(checked('Pegasusa responsible', { source })).toEqual(['responsible'])
})

test('a passage that is left in the language of the source is left alone, two words are not', () => {
  const source = 'Read the report about human rights.'
  expect(checked('Raport „the report about” mówi human rights', { source })).toEqual([
    'Raport',
    'mówi',
    'human',
    'rights',
  ])
})

test('the own words of an act are left alone, whatever spaces are in them', () => {
  const quoted = ['poważne naruszeniaa (praw)']
  expect(checked('Rada: poważne\u00a0naruszeniaa (praw) i naruszeniaa', { quoted })).toEqual([
    'Rada',
    'naruszeniaa',
  ])
})

test('every word is where it says, after the one before, and asked once', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', "l'", 'EU-', 'słowo')),
      ),
      fc.constantFrom(...locales),
      (parts, locale) => {
        const text = parts.join('')
        let last = 0
        for (const word of checkedWords({ ...plain, text, locale })) {
          expect(text.slice(word.start, word.end)).toBe(word.text)
          expect(word.start).toBeGreaterThanOrEqual(last)
          expect(word.text).not.toMatch(/\p{N}|\s/u)
          last = word.end
        }
      },
    ),
  )
})

test('a text of ten thousand words takes no longer for each', () => {
  const text = 'słowo przykład '.repeat(5000)
  expect(checked(text, { source: text }).length).toBe(0)
})
