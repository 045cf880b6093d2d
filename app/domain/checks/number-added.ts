import type { Check } from './check.ts'
import { figuresIn } from './figures.ts'
import { isSaid, numbersSaid } from './numbers-said.ts'

/** A number of the target that the source does not say in figures or in words. */
export const numberAdded: Check = {
  id: 'number-added',
  run({ source, target, from }) {
    const said = numbersSaid(source, from)
    return figuresIn(target)
      .filter((figure) => !isSaid(figure, said))
      .map(({ text, start, end }) => ({
        grade: 'warning',
        details: { number: text },
        range: { start, end },
      }))
  },
}
