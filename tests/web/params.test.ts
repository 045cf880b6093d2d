import { expect, test } from 'vitest'
import { letterParams, translationParams } from '#app/web/params.server.ts'

test('an address names a letter by its number and a locale by its tag', () => {
  expect(letterParams({ letter: '7' })).toEqual({ letter: 7 })
  expect(translationParams({ letter: '7', locale: 'pl' })).toEqual({ letter: 7, locale: 'pl' })
})

test.each(['0', '-1', '07', '1e3', '1.0', ' 7', '９', 'seven', '', '99999999999999999999'])(
  'there is no letter %j',
  (letter) => {
    expect(() => letterParams({ letter })).toThrow(expect.objectContaining({ status: 404 }))
  },
)

test.each(['PL', 'pl-PL', 'ru', ''])('there is no translation into %j', (locale) => {
  expect(() => translationParams({ letter: '7', locale })).toThrow(
    expect.objectContaining({ status: 404 }),
  )
})
