import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { seedOf } from '#tests/support/seed.ts'
import { publishes } from './edition-commands.ts'
import { joins, policies, restarts } from './letter-commands.ts'
import type { Model } from './model.ts'
import { openTargets } from './model-edition.ts'
import { loadNow, type Real, start } from './real.ts'
import { declines, ends, releases, signs, signsSecond } from './sign-off-commands.ts'
import { createTemplate, place, type Template } from './stage.ts'
import { acts, autosaves, works } from './target-commands.ts'

const full = process.env['FULL_TESTS'] !== undefined
const seed = seedOf('life cycle')

let template: Template
beforeAll(async () => {
  template = await createTemplate()
})
afterAll(() => template.remove())

/** The letter as it begins: open, and nothing is written. */
async function begin(real: Real): Promise<Model> {
  const { pairs } = await loadNow(real.people.cora)
  const units = pairs.map(({ unit: { id, kind, text, translate } }) => ({
    id,
    kind,
    text,
    translate,
  }))
  const model: Model = {
    edition: 1,
    units,
    editions: [units.map(({ id }) => id)],
    changes: [],
    targets: new Map(),
    taken: [],
    copies: new Map(),
    signOffs: [],
    pages: new Map(),
    asksForTwo: false,
    correctAndApprove: false,
    fallback: 'hold',
    words: 0,
  }
  openTargets(model)
  return model
}

test('whatever people do in whatever order, no rule bends, and the history tells it all', async () => {
  const steps = fc.commands(
    [
      ...[acts, acts, acts, acts, autosaves, works, releases, releases],
      ...[signs, signsSecond, ends, declines, publishes, publishes, policies, joins, restarts],
    ],
    { maxCommands: full ? 45 : 30, size: 'max' },
  )
  const lives = fc.asyncProperty(steps, async (commands) => {
    const real = await start(template)
    try {
      await fc.asyncModelRun(async () => ({ model: await begin(real), real }), commands)
      const verified = await verifyLetter(real.people.cora, place.letter)
      expect(verified.ok && isSound(verified.value), JSON.stringify(verified)).toBe(true)
    } finally {
      await real.people.cora.db.destroy()
    }
  })
  await fc.assert(lives, {
    numRuns: full ? 150 : 12,
    seed,
    endOnFailure: !full,
    interruptAfterTimeLimit: 500_000,
  })
}, 600_000)
