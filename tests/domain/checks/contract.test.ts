import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pair } from '#app/domain/checks/check.ts'
import { mended } from '#app/domain/checks/mend.ts'
import { checks } from '#app/domain/checks/registry.ts'
import { locales } from '#app/domain/locale.ts'
import { termStatuses } from '#app/domain/terms/status.ts'
import { unitKinds } from '#app/domain/unit.ts'
import en from '#locales/en/checks.json'
import { wrong } from './examples.ts'

/** A title and a message, or one `message_…` for each context. */
type Words = Readonly<Record<string, string>>

// The tests of the interface's strings hold the other languages to the English ones.
const messages: Readonly<Record<string, Words>> = en

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(..."ab éЖсoσ;:.?!()[]{}d1 2/,\u00a0\u00ad\u0301@:/’–I“”„«»‘'-\nş"),
    maxLength: 80,
  }),
  fc
    .array(
      fc.constantFrom(
        'https://a.eu',
        'x@y.org',
        'November 3',
        '03 Décembre 2021',
        '1,234',
        '5 %',
        'EUn',
        'EU’s',
        '„',
        '“',
        '...',
        '2020/1999',
        'lit. d)',
        'съвeт',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
)

const pairs: fc.Arbitrary<Pair> = fc.record({
  kind: fc.constantFrom(...unitKinds),
  source: text,
  target: text,
  from: fc.constantFrom(...locales),
  to: fc.constantFrom(...locales),
  passages: fc.array(
    fc.record({
      celex: fc.constant('32020D1999'),
      article: fc.constant('1'),
      passage: fc.constant('a'),
      source: fc.option(text),
      target: fc.option(text),
    }),
    { maxLength: 2 },
  ),
  names: fc.array(
    text.filter((name) => name !== ''),
    { maxLength: 2 },
  ),
  elsewhere: fc.array(text, { maxLength: 2 }),
  machine: fc.boolean(),
  queries: fc.array(fc.record({ words: text, state: fc.constantFrom('open', 'answered') }), {
    maxLength: 2,
  }),
  terms: fc.array(
    fc.record({
      said: fc.constant('ab'),
      cased: fc.boolean(),
      targets: fc.array(
        fc.record({
          text: fc.oneof(text, fc.constantFrom('ab', 'ab 1', '1', 'é ab')),
          status: fc.constantFrom(...termStatuses),
          forms: fc.array(fc.constantFrom('ab', 'EU', 'é'), { maxLength: 1 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
  stem: fc.constantFrom(
    (word: string) => word,
    (word: string) => word.slice(0, 2),
  ),
})

test('every check has an id of its own in kebab case', () => {
  const ids = checks.map((check) => check.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
})

test('there is a wrong example for every check, and for nothing else', () => {
  expect(Object.keys(wrong).sort()).toEqual(checks.map((check) => check.id).sort())
})

test('the messages are those of the checks', () => {
  expect(Object.keys(messages).sort()).toEqual(checks.map((check) => check.id).sort())
})

for (const check of checks) {
  test(`${check.id} finds its wrong example, and the messages name all its details`, () => {
    const pair = wrong[check.id]
    const observations = pair ? check.run(pair) : []
    expect(observations).not.toEqual([])
    for (const { details, context } of observations) {
      const message = messages[check.id]?.[context ? `message_${context}` : 'message'] ?? ''
      const placeholders = [...message.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])
      expect(placeholders.sort()).toEqual(Object.keys(details).sort())
      expect(messages[check.id]?.['title']).toMatch(/\S/)
    }
  })

  test(`${check.id} has an answer for any text, with ranges inside the target`, () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        for (const { range, details, grade } of check.run(pair)) {
          expect(['error', 'warning', 'info']).toContain(grade)
          expect(Object.values(details)).not.toContain(undefined)
          if (!range) continue
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(range.end).toBeLessThanOrEqual(pair.target.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  test(`what ${check.id} mends, it does not find again`, () => {
    const example = wrong[check.id]
    fc.assert(
      fc.property(pairs, (pair) => {
        const found = check.run(pair)
        for (const observation of found) {
          if (observation.mend === undefined) continue
          const target = mended(pair.target, observation)
          expect(target).not.toBe(pair.target)
          expect(check.run({ ...pair, target }).length).toBeLessThan(found.length)
        }
      }),
      { numRuns: 150, ...(example && { examples: [[example]] }) },
    )
  })

  test(`${check.id} says the same of the same pair`, () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        expect(check.run(pair)).toEqual(check.run(pair))
      }),
      { numRuns: 50 },
    )
  })
}
