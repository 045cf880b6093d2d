import { celexOf } from '#app/domain/law/act.ts'
import { type LawReading, readLaw } from '#app/domain/law/citations.ts'
import { isNamed, type LawPlace, placePath } from '#app/domain/law/place.ts'
import type { Fact, Unlike, Versions } from './fact.ts'

/** Acts by their CELEX number, and the places that are cited of them. */
export function compareActs({ source, target, from, to }: Versions): Unlike {
  const [inSource, inTarget] = [readLaw(source, from), readLaw(target, to)]
  return {
    missing: [
      ...actsNotCited(inSource, inTarget, source),
      ...placesNotCited(inSource, inTarget, isNamed),
    ],
    added: [
      ...actsNotCited(inTarget, inSource, target),
      ...placesNotCited(inTarget, inSource, (place, other) => isNamed(other, place)),
    ],
  }
}

function actsNotCited(reading: LawReading, other: LawReading, text: string): Fact[] {
  const cited = new Set(other.citations.map(({ act }) => celexOf(act)))
  return reading.citations.flatMap(({ act, start, end }) => {
    const celex = celexOf(act)
    return cited.has(celex) ? [] : [{ key: celex, words: text.slice(start, end) }]
  })
}

/** Of the acts that both cite: the others are told as a whole. */
function placesNotCited(
  reading: LawReading,
  other: LawReading,
  isSame: (place: LawPlace, other: LawPlace) => boolean,
): Fact[] {
  return reading.citations.flatMap(({ act, places }) => {
    const celex = celexOf(act)
    const same = other.citations.filter((one) => celexOf(one.act) === celex)
    if (same.length === 0) return []
    const known = [...same, ...other.stray].flatMap((one) => one.places)
    return places
      .filter((place) => known.every((one) => !isSame(place, one)))
      .map((place) => ({ key: `${celex} ${placePath(place)}`, words: placePath(place) }))
  })
}
