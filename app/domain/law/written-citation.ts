import type { Locale } from '#app/domain/locale.ts'
import type { Citation } from './citations.ts'
import { parsePlace, withParagraph } from './place.ts'
import type { Passage } from './wording.ts'
import { writtenAct, writtenPlaces } from './written.ts'

/**
 * How a language cites what a citation means: the act in the nominative, then the place. What is known of
 * the act completes a loose place. Where the act is only referred to, the place alone.
 */
export function writtenCitation(
  { act, celex, mention, places }: Pick<Citation, 'act' | 'celex' | 'mention' | 'places'>,
  passages: readonly Passage[],
  locale: Locale,
): string {
  const name = writtenAct(act, mention, locale)
  if (places.length === 0) return name
  const known = passages
    .filter((passage) => passage.celex === celex)
    .flatMap(({ article }) => parsePlace(article) ?? [])
  const complete = writtenPlaces(
    places.map((place) => withParagraph(place, known)),
    locale,
  )
  return mention === null ? complete : `${name}, ${complete}`
}
