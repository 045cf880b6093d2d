import { expect, test } from 'vitest'
import { finishedText } from '#app/domain/finished-text.ts'
import type { UnitKind } from '#app/domain/unit.ts'

const unit = (text: string, kind: UnitKind = 'paragraph', translate = true) => ({
  text,
  kind,
  translate,
})
const date = unit('December 03, 2021', 'date')

test('a unit reads as its target, in the target’s language', () => {
  expect(finishedText(unit('We write.'), { text: 'Piszemy.' }, 'en', 'pl')).toEqual({
    text: 'Piszemy.',
    locale: 'pl',
    untranslated: false,
  })
})

test.each([null, { text: '' }])(
  'for want of a target it reads as the source, and says so',
  (target) => {
    expect(finishedText(unit('We write.'), target, 'en', 'pl')).toEqual({
      text: 'We write.',
      locale: 'en',
      untranslated: true,
    })
  },
)

test('what is not to be translated stands as it is, whatever a target says', () => {
  const address = unit('https://example.org', 'paragraph', false)
  expect(finishedText(address, { text: 'x' }, 'en', 'pl')).toEqual({
    text: 'https://example.org',
    locale: 'en',
    untranslated: false,
  })
})

test('in the source’s own language nothing is untranslated', () => {
  expect(finishedText(unit('We write.'), null, 'en', 'en')).toMatchObject({ untranslated: false })
  expect(finishedText(date, null, 'en', 'en')).toMatchObject({ text: 'December 03, 2021' })
})

test.each([
  ['pl', '3 grudnia 2021 r.'],
  ['de', '3. Dezember 2021'],
  ['bg', '3 декември 2021 г.'],
] as const)('a date is written by the rule of %s', (locale, text) => {
  expect(finishedText(date, { text: '' }, 'en', locale)).toEqual({
    text,
    locale,
    untranslated: false,
  })
})

test('a person’s own words for the date take the place of the rule', () => {
  expect(finishedText(date, { text: 'w grudniu 2021 r.' }, 'en', 'pl').text).toBe(
    'w grudniu 2021 r.',
  )
})

test('a date line that is no date stands in the source’s language, untranslated', () => {
  expect(finishedText(unit('Advent', 'date'), null, 'en', 'pl')).toEqual({
    text: 'Advent',
    locale: 'en',
    untranslated: true,
  })
})
