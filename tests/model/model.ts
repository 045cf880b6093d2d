import type { ChangeKind, Significance } from '#app/domain/editions/unit-change.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import type { CommandKind } from '#app/domain/workflow.ts'
import type { Person } from './stage.ts'

/** What the product promises, in the simplest words there are: no derived value is kept. */
export interface Model {
  edition: number
  /** In the order of the letter. */
  units: ModelUnit[]
  /** The ids of the units of each edition, in their order. */
  readonly editions: number[][]
  readonly changes: ModelChange[]
  /** By the id of the unit, also where that is in the letter no more. */
  readonly targets: Map<number, ModelTarget>
  /** Every text that was ever taken, in the order of the acts. */
  readonly taken: { unit: number; version: number; text: string; madeFrom: number }[]
  /** What is typed and not confirmed, by unit and person. */
  readonly copies: Map<string, string>
  readonly signOffs: ModelSignOff[]
  /** What each of them has on the screen. */
  readonly pages: Map<Person, Page>
  asksForTwo: boolean
  correctAndApprove: boolean
  fallback: 'hold' | 'last-signed' | 'source'
  /** Counts the words that are made up, so that no text comes twice. */
  words: number
}

export interface ModelUnit {
  readonly id: number
  readonly kind: UnitKind
  readonly text: string
  readonly translate: boolean
}

export interface ModelChange {
  readonly edition: number
  readonly unit: number
  readonly kind: ChangeKind
  readonly significance: Significance
}

export interface ModelTarget {
  text: string
  state: 'initial' | 'translated' | 'reviewed'
  version: number
  authors: Person[]
  reviewedBy: Person | null
  madeFrom: number
  last: { by: Person; kind: CommandKind; text: string } | null
}

export interface ModelSignOff {
  readonly id: number
  readonly by: Person
  second: Person | null
  readonly asksForTwo: boolean
  readonly edition: number
  /** What it releases: each unit as it was, with what its target read. */
  readonly texts: ReadonlyMap<number, { unit: ModelUnit; target: string }>
  ended: 'withdrawn' | 'voided' | 'superseded' | null
}

/** What somebody read, and so what their next act is about. */
export interface Page {
  readonly edition: number
  readonly units: readonly number[]
  readonly versions: ReadonlyMap<number, number>
  /** All that a sign-off of it would release. */
  readonly reads: string
  readonly digest: string
  readonly waiting: number | null
  readonly first: string
  readonly renewal: number | null
}

export const translates = (person: Person) => person === 'tessa' || person === 'roman'
export const reviews = (person: Person) => person === 'rita' || person === 'roman'
export const coordinates = (person: Person) => person === 'cora'

/** What people write: everything to be translated but the date, which is written by rule. */
export function counts({ kind, translate }: Pick<ModelUnit, 'kind' | 'translate'>): boolean {
  return translate && kind !== 'date'
}

function isStale({ changes }: Model, id: number, { text, madeFrom }: ModelTarget): boolean {
  return text !== '' && changes.some((one) => one.unit === id && isWeighty(one, madeFrom))
}

function isWeighty({ edition, significance }: ModelChange, since: number): boolean {
  return edition > since && significance !== 'typo'
}

/** The state that counts. */
export function stateOf(model: Model, id: number): ModelTarget['state'] {
  const target = model.targets.get(id)
  return !target || isStale(model, id, target) ? 'initial' : target.state
}

/** What the finished letter reads. A date without words is written by a rule that is no matter here. */
export function finished(unit: ModelUnit, target: string | undefined): string {
  return unit.translate ? (target ?? '') : unit.text
}

/** All that a sign-off of the text as it is would release. */
export function readsNow({ edition, units, targets }: Model): string {
  const texts = units.map((unit) => [unit.kind, finished(unit, targets.get(unit.id)?.text)])
  return JSON.stringify([edition, texts])
}

export type Standing = 'stands' | 'waits' | 'lapsed' | 'withdrawn' | 'voided' | 'superseded'

export function standingOf(model: Model, signOff: ModelSignOff): Standing {
  if (signOff.ended) return signOff.ended
  const isSame = [...signOff.texts].every(
    ([id, { unit, target }]) =>
      finished(unit, target) === finished(unit, model.targets.get(id)?.text),
  )
  const isMoved = model.changes.some((one) => isWeighty(one, signOff.edition))
  if (!isSame || isMoved) return 'lapsed'
  return signOff.asksForTwo && signOff.second === null ? 'waits' : 'stands'
}

/** The sign-off that releases the text, and the one that waits for its second signature. */
export function heldBy(model: Model): {
  standing: ModelSignOff | null
  waiting: ModelSignOff | null
} {
  const last = (wanted: Standing) =>
    model.signOffs.findLast((one) => standingOf(model, one) === wanted) ?? null
  const standing = last('stands')
  return { standing, waiting: standing ? null : last('waits') }
}

/** The text that was signed last, where that sign-off fell and nothing stands in its way. */
export function lastSigned(model: Model): ModelSignOff | null {
  const last = model.signOffs.findLast(
    (one) => standingOf(model, one) !== 'waits' && (one.second || !one.asksForTwo),
  )
  if (!last || standingOf(model, last) !== 'lapsed') return null
  const meansOtherwise = model.changes.some(
    ({ edition, significance }) => edition > last.edition && significance === 'meaning',
  )
  return meansOtherwise ? null : last
}

/** The sign-off of this person that a change has felled, and nothing has taken the place of. */
export function renewable(model: Model, person: Person): ModelSignOff | null {
  const { standing, waiting } = heldBy(model)
  const last = model.signOffs.findLast(({ by }) => by === person)
  if (standing || waiting || !last) return null
  return ['lapsed', 'superseded'].includes(standingOf(model, last)) ? last : null
}

/** The units that a person may not release, because they wrote them. */
export function ownTexts({ units, targets }: Model, person: Person): number {
  return units.filter(({ id }) => targets.get(id)?.authors.includes(person)).length
}

/** How many units wait for a review, of all or of those that a sign-off holds. */
export function missing(model: Model, held?: ModelSignOff): number {
  return model.units.filter(
    (unit) =>
      counts(unit) && (held?.texts.has(unit.id) ?? true) && stateOf(model, unit.id) !== 'reviewed',
  ).length
}

export const copyKey = (unit: number, person: Person) => `${unit} ${person}`
