import { expect, test } from 'vitest'
import { variants } from '#app/domain/variants/variant.ts'
import { formatIn } from '#app/i18n/format.ts'
import { languageName, regionName } from '#app/i18n/names.ts'
import { nativeName, uiLocales } from '#app/i18n/ui-locale.ts'
import { languages } from '#db/reference/languages.ts'
import { memberStates } from '#db/reference/member-states.ts'

test('each language is called in the switch what the EU says it calls itself', () => {
  for (const { code, endonym } of languages) expect(nativeName(code)).toBe(endonym)
})

test.each(uiLocales)('%s has a name for every language, variant and member state', (uiLocale) => {
  const tags = [...uiLocales, ...variants]
  for (const tag of tags) expect(languageName(tag, uiLocale)).not.toBe(tag)
  for (const { state } of memberStates) {
    const region = state === 'el' ? 'GR' : state.toUpperCase()
    expect(regionName(region, uiLocale)).not.toBe(region)
  }
})

test.each([
  ['en', '3 Dec 2021', 'Finland and Åland'],
  ['pt', '3/12/2021', 'Finland e Åland'],
  ['ga', '3 Noll 2021', 'Finland agus Åland'],
  ['mt', '3 ta’ Diċ 2021', 'Finland u Åland'],
  ['fi', '3.12.2021', 'Finland ja Åland'],
])('a day and a list in %s', (uiLocale, day, names) => {
  const { time, namesInOrder } = formatIn(uiLocale)
  expect(time('2021-12-03')).toBe(day)
  if (uiLocale !== 'en' && uiLocale !== 'pt') {
    expect(namesInOrder(['Finland', 'Åland'].reverse())).toContain('Finland')
  }
  expect(formatIn(uiLocale).list(['Finland', 'Åland'])).toBe(names)
})

test('names in a sentence stand in the order of the reader’s alphabet', () => {
  const names = ['Österreich', 'Zypern', 'Åland', 'Litauen']
  expect(formatIn('de').namesInOrder(names)).toBe('Åland, Litauen, Österreich und Zypern')
  expect(formatIn('sv').namesInOrder(names)).toBe('Litauen, Zypern, Åland och Österreich')
  expect(formatIn('et').namesInOrder(['Taani', 'Šveits', 'Zimbabwe', 'Soome'])).toBe(
    'Soome, Šveits, Zimbabwe ja Taani',
  )
})

test('a moment in Irish and Maltese says the same time as in any other language', () => {
  for (const uiLocale of ['ga', 'mt', 'de']) {
    expect(formatIn(uiLocale).time('2021-12-03T14:02:11.000Z')).toMatch(/\b14:02\b.*UTC$/)
  }
})
