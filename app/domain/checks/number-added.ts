import type { Check } from './check.ts'
import { figuresNotSaid, numbersSaid } from './numbers-said.ts'

/** A number of the target that the source does not say in figures or in words. */
export const numberAdded: Check = {
  id: 'number-added',
  run({ source, target, from }) {
    return figuresNotSaid(target, numbersSaid(source, from)).map(({ text, start, end }) => ({
      grade: 'warning',
      details: { number: text },
      range: { start, end },
    }))
  },
}
