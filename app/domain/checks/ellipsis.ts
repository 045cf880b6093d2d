import { ellipsis as threeStops } from '#app/domain/typography/ellipsis.ts'
import type { Check } from './check.ts'
import { wrongInEither } from './either-profile.ts'

/** Three full stops for the one mark they are. Setting the letter mends them. */
export const ellipsis: Check = {
  id: 'ellipsis',
  run({ target, to }) {
    return wrongInEither(target, to, threeStops).map(({ start, end, text }) => ({
      grade: 'info',
      details: {},
      range: { start, end },
      mend: text,
    }))
  },
}
