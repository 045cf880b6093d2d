import { groupBy } from '#app/domain/group-by.ts'
import type { LocalText } from '#app/domain/local-text.ts'
import type { Locale } from '#app/domain/locale.ts'
import { celexOf } from './act.ts'
import { isForeignMention, isForeignRun } from './citation-faults.ts'
import { type Citation, type LawReading, readLaw } from './citations.ts'
import { isNamed, type LawPlace } from './place.ts'
import type { PlaceRun } from './read-places.ts'
import type { Passage } from './wording.ts'
import { writtenCitation } from './written-citation.ts'

/** A citation of the source that the target lacks, or makes otherwise than its language does. */
export interface CitationFault {
  /** As the source has it. */
  readonly citation: string
  /** What is looked for in the target, in the nominative. */
  readonly expected: string
  /** Where the target says it otherwise; `null` where it does not say it at all. */
  readonly range: { readonly start: number; readonly end: number } | null
}

/** Holds every citation of a source against its target; what the source says again is told once. */
export function citationFaults(
  source: LocalText,
  target: LocalText,
  passages: readonly Passage[],
): CitationFault[] {
  const wanted = distinct(readLaw(source.text, source.locale).citations, source.text)
  if (wanted.size === 0) return []
  const reading = readLaw(target.text, target.locale)
  const byAct = groupBy(reading.citations, ({ act }) => celexOf(act))
  return [...wanted].flatMap(([said, citation]) => {
    const same = byAct.get(celexOf(citation.act)) ?? []
    const places = placesOf(citation, [...same.flatMap(({ run }) => run ?? []), ...reading.stray])
    if (isMade(citation, same, places, target.locale)) return []
    const wrong = same.find((one) => isWrong(one, target.locale)) ?? same[0]
    return {
      citation: said,
      expected: writtenCitation(completed(citation, places), passages, target.locale),
      range: wrong ? { start: wrong.start, end: wrong.end } : null,
    }
  })
}

function distinct(citations: readonly Citation[], text: string): Map<string, Citation> {
  return new Map(citations.map((citation) => [text.slice(citation.start, citation.end), citation]))
}

/** A place of the source with where the target names it, if it does. */
interface SoughtPlace {
  readonly sought: LawPlace
  readonly found: LawPlace | null
  readonly run: PlaceRun | null
}

function placesOf({ places }: Citation, runs: readonly PlaceRun[]): SoughtPlace[] {
  return places.map((sought) => {
    const run = runs.find((one) => one.places.some((place) => isNamed(sought, place))) ?? null
    return { sought, run, found: run?.places.find((place) => isNamed(sought, place)) ?? null }
  })
}

/** Whether the target cites the same act and the same places, and all of it as its language does. */
function isMade(
  { mention }: Citation,
  same: LawReading['citations'],
  places: readonly SoughtPlace[],
  locale: Locale,
): boolean {
  const isActMade =
    mention === null ||
    same.some(
      (one) =>
        one.mention !== null && !isForeignMention(one.mention, locale) && hasMark(one, mention),
    )
  return isActMade && places.every(({ run }) => run !== null && !isForeignRun(run, locale))
}

/** `(CFSP)` is part of the act's name: it may not be left out. */
function hasMark(one: Citation, wanted: NonNullable<Citation['mention']>): boolean {
  return wanted.mark?.kind !== 'cfsp' || one.mention?.mark?.kind === 'cfsp'
}

function isWrong({ mention, run }: Citation, locale: Locale): boolean {
  if (run && isForeignRun(run, locale)) return true
  return mention !== null && isForeignMention(mention, locale)
}

/** A paragraph that a loose source leaves out is taken from the target, where that names one. */
function completed(citation: Citation, places: readonly SoughtPlace[]): Citation {
  const named = places.map(({ sought, found }) => ({
    ...sought,
    paragraph: sought.paragraph ?? found?.paragraph ?? null,
  }))
  return { ...citation, places: named }
}
