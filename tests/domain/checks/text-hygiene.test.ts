import { expect, test } from 'vitest'
import { doubleSpace } from '#app/domain/checks/double-space.ts'
import { edgeSpace } from '#app/domain/checks/edge-space.ts'
import { empty } from '#app/domain/checks/empty.ts'
import { invisibleCharacter } from '#app/domain/checks/invisible-character.ts'
import { notNfc } from '#app/domain/checks/not-nfc.ts'
import { pairOf, told } from './pair.ts'

test.each(['', ' ', '\u00a0\n', '\u200b', '\ufeff'])('%j is no translation', (target) => {
  expect(told(empty.run(pairOf('fr', 'We write.', target)))).toEqual(['error'])
})

test('a text is a translation, and neither a date nor an empty source waits for one', () => {
  expect(empty.run(pairOf('fr', 'We write.', 'Nous écrivons.'))).toEqual([])
  expect(empty.run(pairOf('fr', 'December 03, 2021', '', { kind: 'date' }))).toEqual([])
  expect(empty.run(pairOf('fr', '', ''))).toEqual([])
})

test('spaces at either edge are pointed at, one finding an edge', () => {
  const ranges = edgeSpace.run(pairOf('fr', 'a', ' \tmot\u00a0')).map(({ range }) => range)
  expect(ranges).toEqual([
    { start: 0, end: 2 },
    { start: 5, end: 6 },
  ])
  expect(edgeSpace.run(pairOf('fr', 'a', 'mot : fin'))).toEqual([])
})

test('two spaces between words are pointed at, those at the edges are not told twice', () => {
  const ranges = doubleSpace
    .run(pairOf('fr', 'a', '  un  mot\u00a0 là  '))
    .map(({ range }) => range)
  expect(ranges).toEqual([
    { start: 4, end: 6 },
    { start: 9, end: 11 },
  ])
  expect(doubleSpace.run(pairOf('fr', 'a', '« un\u00a0: mot »'))).toEqual([])
})

test.each([
  ['mot\u200bmot', 'U+200B'],
  ['mot\u00admot', 'U+00AD'],
  ['mot\ufffdmot', 'U+FFFD'],
  ['mot\u202emot', 'U+202E'],
  ['mot\u0007mot', 'U+0007'],
])('%j has an invisible character', (target, code) => {
  expect(told(invisibleCharacter.run(pairOf('fr', 'a', target)))).toEqual([`warning ${code}`])
})

test('no-break spaces, word joiners and line breaks are meant', () => {
  const target = 'a\u00a0b\u202fc\u2060d\ne\tf'
  expect(invisibleCharacter.run(pairOf('fr', 'a', target))).toEqual([])
})

test('accents stored apart are told, also more of them than any text has', () => {
  expect(told(notNfc.run(pairOf('fr', 'a', 'e\u0301te\u0301')))).toEqual(['info'])
  expect(told(notNfc.run(pairOf('fr', 'a', `x${'\u0301'.repeat(40)}`)))).toEqual(['info'])
  expect(notNfc.run(pairOf('fr', 'a', 'été'))).toEqual([])
})
