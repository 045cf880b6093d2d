import type fc from 'fast-check'
import { hold } from './invariants.ts'
import type { Model } from './model.ts'
import type { Real } from './real.ts'

type Step = fc.AsyncCommand<Model, Real>

/** Something that can happen at any time: it is done, and then everything must be as it should. */
export function command<Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  run: (model: Model, real: Real, given: Given) => Promise<void>,
): fc.Arbitrary<Step> {
  return given.map((one) => ({
    check: () => true,
    run: async (model, real) => {
      await run(model, real, one)
      await hold(model, real)
    },
    toString: () => `${name} ${JSON.stringify(one)}`,
  }))
}
