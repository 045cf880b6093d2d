import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Locale } from '#app/domain/locale.ts'
import { wrongCounts } from '#app/domain/signatories/stated-count.ts'

const table = [
  ...Array.from({ length: 81 }, () => ({ kind: 'organisation' as const })),
  ...Array.from({ length: 5 }, () => ({ kind: 'person' as const })),
]

function found(text: string, locale: Locale = 'en') {
  return wrongCounts([{ number: 3, text }], table, locale).map(({ of, said }) => [of, said])
}

test.each([
  ['We, 80 undersigned civil society organisations, write', 'en', []],
  ['We, 82 civil society organizations, write', 'en', [['organisations', 82]]],
  ['The 81 organisations and 86 signatories below', 'en', []],
  ['The 85 signatories below', 'en', [['signatories', 85]]],
  ['more than 80 organisations', 'en', []],
  ['The 16 Palestinian organisations that', 'en', []],
  ['in 2021, organisations were named', 'en', []],
  ['Directive 2009/81 organisations', 'en', []],
  ['84 organizacje podpisały', 'pl', [['organisations', 84]]],
  ['Die 81 Organisationen', 'de', []],
  ['Οι 79 οργανώσεις', 'el', [['organisations', 79]]],
] as const)('%s (%s)', (text, locale, expected) => {
  expect(found(text, locale)).toEqual(expected)
})

test('the sample letter states no count, so nothing is said of it', () => {
  const lines = readFileSync('db/sample/open-letter-2021-12-03.txt', 'utf8').split('\n')
  expect(lines.flatMap((line) => found(line))).toEqual([])
})
