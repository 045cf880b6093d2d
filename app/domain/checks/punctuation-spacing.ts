import type { Locale } from '#app/domain/locale.ts'
import { markSpaces } from '#app/domain/typography/mark-spaces.ts'
import { withoutAddresses } from './addresses.ts'
import type { Check, Observation } from './check.ts'
import { wrongInEither } from './either-profile.ts'

/**
 * A space where no language has one, none where one belongs, and the spaces before `: ; ? ! %` that
 * neither profile of the language has. Setting the letter mends the latter, so they are only told.
 */
export const punctuationSpacing: Check = {
  id: 'punctuation-spacing',
  run({ target, to }) {
    const searched = withoutAddresses(target)
    return [
      ...wrongInEither(target, to, markSpaces).map(({ start, end, text }) =>
        observe('info', target, start, end, text),
      ),
      ...superfluous(searched, target),
      ...missing(searched, target, to),
    ]
  },
}

const spaceBefore = /(?<![\s\u00a0])[ \u00a0\u202f]{1,9}[,.)\]](?![\p{L}\p{N}.,])/gu
const spaceAfter = /[([][ \u00a0\u202f]{1,9}(?=[\p{L}\p{N}])/gu

function superfluous(searched: string, target: string): Observation[] {
  return [...searched.matchAll(spaceBefore), ...searched.matchAll(spaceAfter)].map((match) => {
    const end = match.index + match[0].length
    return observe('warning', target, match.index, end, match[0].trim())
  })
}

// A full stop only between two words of the text's own: `Booking.com` and `z.B.` are none.
const joined = /(?<=\p{L})[,;!?](?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}{2})/gu

function missing(searched: string, target: string, to: Locale): Observation[] {
  return [...searched.matchAll(joined)]
    .filter(({ index }) => !(to === 'el' && /ό,τι/iu.test(searched.slice(index - 1, index + 3))))
    .map(({ index, 0: mark }) => observe('warning', target, index, index + 1, `${mark} `))
}

/** With the word before it, so that one sees which. */
function observe(
  grade: Observation['grade'],
  target: string,
  start: number,
  end: number,
  mend: string,
): Observation {
  const before = /\S{0,20}$/.exec(target.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  const after = /^\S{0,20}/.exec(target.slice(end, end + 20))?.[0] ?? ''
  const details = {
    found: before + target.slice(start, end) + after,
    wanted: before + mend + after,
  }
  return { grade, details, range: { start, end }, mend }
}
