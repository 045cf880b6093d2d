import type { Check, Grade } from './check.ts'
import type { Figure } from './figures.ts'
import { figuresNotSaid, numbersSaid } from './numbers-said.ts'

/** A number of the source that the target does not say, in whatever form its language has for it. */
export const numberMissing: Check = {
  id: 'number-missing',
  run({ source, target, to }) {
    const missing = figuresNotSaid(source, numbersSaid(target, to))
    const distinct = new Map(missing.map((figure) => [figure.text, figure]))
    return [...distinct.values()].map((figure) => ({
      grade: gradeOf(figure),
      details: { number: figure.text },
      range: null,
    }))
  },
}

/** Up to a hundred and in round numbers a language may prefer words this tool does not know. */
function gradeOf({ act, decade, readings }: Figure): Grade {
  if (act) return 'error'
  const [whole = ''] = readings
  const number = /^[0-9]+$/.test(whole) ? Number(whole) : 0
  return number > 100 && number % 50 !== 0 && !decade ? 'error' : 'warning'
}
