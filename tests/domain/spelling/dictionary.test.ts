import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { largest, readDictionary } from '#app/domain/spelling/dictionary.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (aff: string, dic: string) => readDictionary({ aff: bytes(aff), dic: bytes(dic) })
const fixture = (name: string) => readFileSync(`tests/fixtures/dictionaries/${name}`)

test('a dictionary in UTF-8 is taken as it is', () => {
  const result = readDictionary({ aff: fixture('pl.aff'), dic: fixture('pl.dic') })
  expect(result).toMatchObject({ ok: true, value: { entries: 12 } })
  expect(result.ok && result.value.aff).toBe(fixture('pl.aff').toString())
  expect(result.ok && result.value.dic).toContain('żółw/M')
})

test('a dictionary in an older encoding becomes UTF-8, with its flags', () => {
  const result = readDictionary({ aff: fixture('de.aff'), dic: fixture('de.dic') })
  expect(result).toMatchObject({ ok: true, value: { entries: 6 } })
  expect(result.ok && result.value.aff).toMatch(/^SET UTF-8\nFLAG UTF-8\n/)
  expect(result.ok && result.value.aff).not.toContain('ISO8859')
  expect(result.ok && result.value.dic).toContain('grüße')
})

test('the letters that some Hungarian rules spell out stand there again', () => {
  const result = read('SET UTF-8\nSFX K 0 ok [^aú&agrave;&ugrave;]\n', '1\nország/K\n')
  expect(result.ok && result.value.aff).toContain('[^aúàù]')
})

test('an own way to write flags is kept', () => {
  const result = read('SET ISO-8859-2\nFLAG num\nTRY ab\n', '1\nslowo/12\n')
  expect(result.ok && result.value.aff).toBe('SET UTF-8\n\nFLAG num\nTRY ab\n')
})

test.each([
  ['word without an end', 'SET UTF-8\n', '1\nword', 1],
  ['Windows line ends', 'SET UTF-8\r\n', '2\r\none\r\ntwo\r\n', 2],
  ['a byte order mark', '\ufeffSET UTF-8\n', '\ufeff1\none\n', 1],
])('%s is no fault', (_, aff, dic, entries) => {
  expect(read(aff, dic)).toMatchObject({ ok: true, value: { entries } })
})

test.each([
  ['an unknown encoding', 'SET ISCII-DEVANAGARI\n', '1\na\n', 'dictionary/encoding-unknown'],
  ['a list without its number', 'SET UTF-8\n', 'word\nother\n', 'dictionary/no-words'],
  ['a list without words', 'SET UTF-8\n', '0\n', 'dictionary/no-words'],
  ['an empty file', 'SET UTF-8\n', '', 'dictionary/no-words'],
  ['rules that are none', 'hello\n', '1\na\n', 'dictionary/no-rules'],
  ['the words in place of the rules', '1\nSET UTF-8\n', '1\na\n', 'dictionary/no-rules'],
  ['a file that is no text', 'SET UTF-8\n', '1\na\u0000b\n', 'dictionary/not-text'],
])('%s is refused', (_, aff, dic, refusal) => {
  expect(read(aff, dic)).toMatchObject({ ok: false, refusal })
})

test('text in another encoding than it says is refused', () => {
  const dic = new Uint8Array([0x31, 0x0a, 0xfc, 0x0a])
  expect(readDictionary({ aff: bytes('SET UTF-8\n'), dic })).toMatchObject({
    refusal: 'dictionary/not-text',
  })
})

test('what is larger than any dictionary is refused before it is read', () => {
  const dic = new Uint8Array(largest.dic + 1)
  expect(readDictionary({ aff: bytes('SET UTF-8\n'), dic })).toMatchObject({
    refusal: 'dictionary/too-large',
  })
})
