import { expect, test } from 'vitest'
import { isBlank } from '#app/domain/blank.ts'
import { checkTitle } from '#app/domain/letter.ts'

test.each([
  '',
  ' ',
  '\n\t\r',
  '\u00a0\u2009\u3000\u202f',
  '\u200b\u200c\u200d\u2060\ufeff',
  '\u00ad',
  '\u0000\u0007',
  '\u202e\u2066',
])('%j shows nothing, and is no title', (text) => {
  expect(isBlank(text)).toBe(true)
  expect(checkTitle(text)).toMatchObject({ refusal: 'letter/title-missing' })
})

test.each(['a', ' ż ', '6', '–', '€', '\u200bα', '😀'])('%j shows something', (text) => {
  expect(isBlank(text)).toBe(false)
})
