import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Check, Pair } from '#app/domain/checks/check.ts'
import { checks } from '#app/domain/checks/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import { pairOf } from './pair.ts'

/** A text that makes a careless pattern try again and again: a head, what is repeated, a tail. */
type Hostile = readonly [head: string, part: string, tail: string]

const repeated = [
  'a',
  ' ',
  '1',
  '1 ',
  '1.',
  '1/',
  '(',
  'd) ',
  '(a',
  '@',
  'a@a.',
  'http://',
  'www.a(',
  'a\u0301',
  '\u0301\u0316',
  '\u00ad',
  'November 3 ',
  'XI ',
  '?',
  'съвeт ',
  'Decision (CFSP) 2020/1999 art. 1(1)(d) ',
  'решение (ОВППС) 2020/1999, член 1, буква г) ',
  '\ud800',
  '“',
  '‘a’ ',
  'EUn ',
  'ş ',
  ' - ',
  'a. A',
  '1,5 % ',
]

const hostile: readonly Hostile[] = [
  ...repeated.map((part): Hostile => ['', part, '']),
  ['1.', '0', '1'],
  ['x', '!', 'x'],
  ['x', '. ', 'x'],
  ['a@', 'a.', '@'],
  ['(', 'a', ''],
]

// Generous: a check takes a few milliseconds here, one that grows with the square far more.
const allowance = 60
const attempts = 8

function longText([head, part, tail]: Hostile, length: number): string {
  return head + part.repeat(Math.ceil(length / part.length)).slice(0, length) + tail
}

/** Milliseconds of a core. */
function timeOf(check: Check, pair: Pair): number {
  const start = process.cpuUsage()
  check.run(pair)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Checks of one language's custom run in that language. */
const spoken: Readonly<Record<string, Locale>> = {
  'acronym-ending': 'fi',
  apostrophe: 'it',
  'opening-mark': 'es',
  'question-mark': 'el',
  'unpaired-quotes': 'nl',
  'quotation-style': 'nl',
  'wrong-letter': 'ro',
}

function isLinear(check: Check, source: Hostile, target: Hostile): boolean {
  const to = spoken[check.id] ?? 'bg'
  const times = [5000, 20_000].map((length) =>
    timeOf(check, pairOf(to, longText(source, length), longText(target, length))),
  )
  const [short = 0, long = 0] = times
  return long <= 6 * short + allowance
}

/**
 * One good measurement is enough: a busy machine only ever adds to the time, and a check that is not
 * linear has none, however often one tries.
 */
function expectLinear(check: Check, source: Hostile, target: Hostile): void {
  let linear = false
  for (let attempt = 0; attempt < attempts && !linear; attempt += 1) {
    linear = isLinear(check, source, target)
  }
  expect(linear, `${check.id} on ${JSON.stringify([source, target])}`).toBe(true)
}

for (const check of checks) {
  test(`${check.id} takes time in proportion to a hostile text`, { timeout: 60_000 }, () => {
    for (const text of hostile) expectLinear(check, text, text)
  })
}

test('no check takes more on repetitions of anything', { timeout: 120_000 }, () => {
  const part = fc.string({
    unit: fc.constantFrom(..."aЖ10 .,:/()[]@-\u00a0\u0301\u0316'’;?I"),
    minLength: 1,
    maxLength: 5,
  })
  const text = fc.tuple(part, part, part)
  fc.assert(
    fc.property(text, text, fc.constantFrom(...checks), (source, target, check) =>
      expectLinear(check, source, target),
    ),
    { numRuns: 60 },
  )
})
