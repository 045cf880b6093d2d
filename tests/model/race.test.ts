import fc from 'fast-check'
import { afterAll, beforeAll, test } from 'vitest'
import { significances } from '#app/domain/editions/unit-change.ts'
import type { Context } from '#app/services/context.server.ts'
import { seedOf } from '#tests/support/seed.ts'
import { nothingIsTorn, receiptsHold } from './receipts.ts'
import { createTemplate, openFor, type Person, people, type Template } from './stage.ts'
import {
  approves,
  corrects,
  fills,
  publishes,
  type Receipt,
  signs,
  type Turn,
  writes,
} from './turns.ts'

const full = process.env['FULL_TESTS'] !== undefined
const seed = seedOf('races')

let template: Template
beforeAll(async () => {
  template = await createTemplate()
})
afterAll(() => template.remove())

/** Each with a connection of their own, so that they meet in the database and nowhere else. */
async function openApart(file: string): Promise<Record<Person, Context>> {
  const [cora, tessa, rita, roman] = await Promise.all(
    people.map(async (person) => (await openFor(template, file))[person]),
  )
  if (!cora || !tessa || !rita || !roman) throw new Error('there are four')
  return { cora, tessa, rita, roman }
}

const round = fc.record({
  /** How long each waits before they read, and between reading and acting, in milliseconds. */
  pauses: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 }),
  /** Whether all is approved before, so that it can be signed. */
  ripe: fc.boolean(),
  corrects: fc.boolean(),
  significance: fc.option(fc.constantFrom(...significances)),
  pushes: fc.boolean(),
})
type Round = typeof round extends fc.Arbitrary<infer One> ? One : never

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function race(
  crew: Record<Person, Context>,
  given: Round,
  words: () => string,
): Promise<(Receipt | null)[]> {
  const turns: [Person, Turn][] = [
    ['rita', given.ripe ? signs : approves],
    ['tessa', writes],
    ['roman', given.corrects ? corrects : signs],
    ...(given.significance
      ? [['cora', publishes(given.significance, given.pushes)] satisfies [Person, Turn]]
      : []),
  ]
  return Promise.all(
    turns.map(async ([person, turn], index) => {
      await wait(given.pauses[2 * index] ?? 0)
      const pause = () => wait(given.pauses[2 * index + 1] ?? 0)
      return turn(crew[person], { pause, word: words() })
    }),
  )
}

/** All that is open is written; and approved, where it is to be ripe, else the paragraph waits for it. */
async function prepare(
  { tessa, rita }: Record<Person, Context>,
  { ripe }: Round,
  words: () => string,
): Promise<(Receipt | null)[]> {
  const at = () => ({ pause: async () => undefined, word: words() })
  const done: (Receipt | null)[] = []
  if (!ripe) done.push(await writes(tessa, at()))
  do done.push(await fills(tessa, at()))
  while (done.at(-1) !== null)
  if (!ripe) return done
  do done.push(await approves(rita, at()))
  while (done.at(-1) !== null)
  return done
}

const rounds = 20

test('whoever is quicker, no review and no sign-off is of a text that somebody did not read', async () => {
  const match = fc.array(round, { minLength: rounds, maxLength: rounds, size: 'max' })
  const matches = fc.asyncProperty(match, async (given) => {
    const crew = await openApart(template.copy())
    const words = counter()
    const receipts: (Receipt | null)[] = []
    try {
      for (const one of given) {
        receipts.push(...(await prepare(crew, one, words)))
        receipts.push(...(await race(crew, one, words)))
        await nothingIsTorn(crew.cora)
      }
      await receiptsHold(crew.cora, present(receipts))
    } finally {
      await Promise.all(people.map((person) => crew[person].db.destroy()))
    }
  })
  await fc.assert(matches, { numRuns: full ? 50 : 5, seed, endOnFailure: true })
}, 600_000)

function present(receipts: readonly (Receipt | null)[]): Receipt[] {
  return receipts.flatMap((receipt) => receipt ?? [])
}

/** Words that come once. */
function counter(): () => string {
  let count = 0
  return () => {
    count += 1
    return [...count.toString(9)].map((digit) => 'abcdeghij'[Number(digit)]).join('')
  }
}
