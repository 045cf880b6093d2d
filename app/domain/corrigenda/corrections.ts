import { diffArrays } from 'diff'
import type { Locale } from '#app/domain/locale.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'

/** A unit as a version prints it. */
export interface PrintedUnit {
  readonly id: number
  readonly kind: UnitKind
  readonly text: string
}

/** Where in the letter that was sent; paragraphs and points of lists are counted as it prints them. */
export type CorrectedPlace =
  | { readonly in: 'paragraph' | 'after' | 'before'; readonly number: number }
  | { readonly in: 'title' | 'date' | 'heading' | 'closing' }

/** One correction: what stands there is to be read otherwise, is added (no `before`), or goes (no `after`). */
export interface Correction {
  readonly place: CorrectedPlace
  readonly before: string | null
  readonly after: string | null
}

/** What makes the text that was sent the text as it is now, in the order of what was sent. */
export function corrections(
  sent: readonly PrintedUnit[],
  now: readonly PrintedUnit[],
  locale: Locale,
): Correction[] {
  const places = placesIn(sent)
  const current = new Map(now.map((unit) => [unit.id, unit]))
  let passed = 0
  return diffArrays(
    sent.map(({ id }) => id),
    now.map(({ id }) => id),
  ).flatMap(({ value, added, removed }) => {
    if (added) {
      const place = behind(passed)
      return value.map((id) => ({ place, before: null, after: current.get(id)?.text ?? '' }))
    }
    return value.flatMap((id) => {
      const placed = places.get(id)
      if (!placed) return []
      passed = placed.passed
      return correctionsOf(placed, removed ? undefined : current.get(id), locale)
    })
  })
}

interface Placed {
  readonly unit: PrintedUnit
  readonly place: CorrectedPlace
  /** How many paragraphs there are up to it. */
  readonly passed: number
}

function placesIn(sent: readonly PrintedUnit[]): ReadonlyMap<number, Placed> {
  const places = new Map<number, Placed>()
  let passed = 0
  for (const unit of sent) {
    if (isCounted(unit)) passed += 1
    places.set(unit.id, { unit, place: placeOf(unit, passed), passed })
  }
  return places
}

function isCounted({ kind }: PrintedUnit): boolean {
  return kind === 'paragraph' || kind === 'list-item'
}

function placeOf({ kind }: PrintedUnit, number: number): CorrectedPlace {
  if (kind === 'title' || kind === 'date' || kind === 'closing') return { in: kind }
  return kind === 'paragraph' || kind === 'list-item'
    ? { in: 'paragraph', number }
    : { in: 'heading' }
}

function behind(passed: number): CorrectedPlace {
  return passed === 0 ? { in: 'before', number: 1 } : { in: 'after', number: passed }
}

/** A unit that was moved goes here, and is added where it stands now. */
function correctionsOf(
  { unit, place }: Placed,
  current: PrintedUnit | undefined,
  locale: Locale,
): Correction[] {
  if (!current) return [{ place, before: unit.text, after: null }]
  if (current.text === unit.text) return []
  const { before, after }: Excerpt = excerptOf(unit.text, current.text, locale)
  return [{ place, before, after }]
}
