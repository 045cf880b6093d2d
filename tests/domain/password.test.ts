import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPassword } from '#app/domain/password.ts'

const owner = {
  email: 'ana.kovac@rights.example',
  name: 'Ana Kovač',
  organisation: 'Rights Watchers',
}

function verdict(password: string) {
  const checked = checkPassword(password, owner)
  return checked.ok ? 'ok' : checked.refusal
}

test.each([
  ['14 characters', 'kjhvwrtzpqmxnb', 'account/password-short'],
  ['15 characters', 'kjhvwrtzpqmxnbd', 'ok'],
  ['256 characters', 'kjhvwrtzpqmxnbd-'.repeat(16), 'ok'],
  ['257 characters', `${'kjhvwrtzpqmxnbd-'.repeat(16)}x`, 'account/password-long'],
  [
    'characters outside the basic plane count once',
    '🦊🦉🐝🦋🐢🐙🦔🦦🦚🦩🐋🦜🐪🦘',
    'account/password-short',
  ],
  ['several words of one’s own', 'teapot glacier umbrella', 'ok'],
  ['digits alone', '918273645564738290', 'ok'],
  ['letters of another alphabet', 'чайник ледник зонтик', 'ok'],
  ['a word of the trade and a year', 'Coalition2026!…', 'account/password-common'],
  ['the product’s name', 'Demarche-Demarche-1', 'account/password-common'],
  ['one letter over and over', 'aaaaaaaaaaaaaaaaaaaa', 'account/password-common'],
  ['a row of the keyboard', 'qwertyuiopasdfghjkl', 'account/password-common'],
  ['counting', '123456789012345', 'account/password-common'],
  ['the best-known passphrase', 'correct horse battery staple', 'account/password-common'],
  ['one’s own name and address', 'Ana.Kovac@rights.example', 'account/password-common'],
  ['one’s own organisation', 'Rights Watchers 2021', 'account/password-common'],
])('%s', (_, password, expected) => {
  expect(verdict(password)).toBe(expected)
})

test('no rule asks for certain kinds of characters: any random 20 letters will do', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), {
    minLength: 15,
    maxLength: 20,
  })
  fc.assert(fc.property(letters, (drawn) => verdict(drawn.join('')) === 'ok'))
})
