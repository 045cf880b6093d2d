import type { Command } from '#app/domain/workflow.ts'
import {
  copyKey,
  heldBy,
  type Model,
  type ModelTarget,
  type Page,
  reviews,
  stateOf,
  translates,
} from './model.ts'
import type { Person } from './stage.ts'

/** What somebody does at a unit; the page they have tells which version of which edition they mean. */
export type Act = { readonly kind: Exclude<Command['kind'], 'enter'>; readonly text: string }

const typed: readonly Act['kind'][] = ['keep-draft', 'confirm', 'correct']

/** Whether what was typed is kept beside the target when it comes too late. */
function isTyped({ kind }: Act): boolean {
  return typed.includes(kind)
}

export type Outcome = 'done' | 'repeated' | 'refused' | 'kept beside'

/** Foretells what becomes of an act, and makes it so. */
export function act(model: Model, person: Person, unit: number, page: Page, done: Act): Outcome {
  const target = model.targets.get(unit)
  if (!target || !hasRole(person, done)) return 'refused'
  const seen = page.versions.get(unit) ?? 0
  if (page.edition !== model.edition || seen !== target.version) {
    return actTooLate(model, person, { unit, target, seen }, done)
  }
  if (!mayMove(model, person, { unit, target }, done)) return 'refused'
  move(model, person, { unit, target }, done)
  if (isTyped(done)) model.copies.delete(copyKey(unit, person))
  return 'done'
}

function actTooLate(
  { copies }: Model,
  person: Person,
  { unit, target, seen }: { unit: number; target: ModelTarget; seen: number },
  done: Act,
): Outcome {
  const { last } = target
  const isSame = last?.by === person && last.kind === done.kind && last.text === done.text
  if (isSame && target.version === seen + 1) return 'repeated'
  if (!isTyped(done)) return 'refused'
  copies.set(copyKey(unit, person), done.text)
  return 'kept beside'
}

function hasRole(person: Person, { kind }: Act): boolean {
  switch (kind) {
    case 'keep-draft':
    case 'confirm':
      return translates(person)
    case 'approve':
    case 'correct':
    case 'reject':
      return reviews(person)
    case 'restore':
      return translates(person) || reviews(person)
    case 'reopen':
      return true
  }
}

interface At {
  readonly unit: number
  readonly target: ModelTarget
}

function mayMove(model: Model, person: Person, { unit, target }: At, { kind, text }: Act): boolean {
  const state = stateOf(model, unit)
  switch (kind) {
    case 'keep-draft':
      return state !== 'reviewed'
    case 'confirm':
    case 'restore':
      return state !== 'reviewed' && text !== ''
    case 'approve':
      return state === 'translated' && !target.authors.includes(person)
    case 'correct':
      return state !== 'initial' && text !== ''
    case 'reject':
      return state !== 'initial'
    case 'reopen':
      return state === 'reviewed' && (person !== 'tessa' || !isHeld(model, unit))
  }
}

function isHeld(model: Model, unit: number): boolean {
  const { standing, waiting } = heldBy(model)
  return (standing ?? waiting)?.texts.has(unit) ?? false
}

function move(model: Model, person: Person, { unit, target }: At, { kind, text }: Act): void {
  const before = { ...target, state: stateOf(model, unit) }
  switch (kind) {
    case 'approve':
      Object.assign(target, { state: 'reviewed', reviewedBy: person })
      break
    case 'reject':
      Object.assign(target, { state: 'initial', reviewedBy: null })
      break
    case 'reopen':
      Object.assign(target, { state: 'initial', reviewedBy: null, authors: [] })
      break
    case 'keep-draft':
      write(target, person, text, 'initial')
      if (before.text === '') target.madeFrom = model.edition
      break
    case 'confirm':
      write(target, person, text, 'translated')
      target.madeFrom = model.edition
      break
    case 'restore': {
      const origin = model.taken.findLast((one) => one.unit === unit && one.text === text)
      write(target, person, text, 'initial')
      target.madeFrom = origin?.madeFrom ?? target.madeFrom
      break
    }
    case 'correct':
      correct(model, person, { target, before }, text)
  }
  acted(model, { unit, target }, { by: person, kind, text })
}

/** Counts an act, and keeps what the text now reads among all that was ever taken. */
export function acted(
  { taken }: Model,
  { unit, target }: At,
  last: NonNullable<ModelTarget['last']>,
): void {
  target.version += 1
  target.last = last
  const { text, version, madeFrom } = target
  taken.push({ unit, version, text, madeFrom })
}

function write(
  target: ModelTarget,
  person: Person,
  text: string,
  state: ModelTarget['state'],
): void {
  const authors = text === '' ? [] : [...new Set([...target.authors, person])]
  Object.assign(target, { text, state, authors, reviewedBy: null })
}

function correct(
  { correctAndApprove, edition }: Model,
  person: Person,
  { target, before }: { readonly target: ModelTarget; readonly before: ModelTarget },
  text: string,
): void {
  if (correctAndApprove && !before.authors.includes(person)) {
    Object.assign(target, { text, state: 'reviewed', reviewedBy: person })
  } else {
    if (before.state === 'reviewed') target.authors = []
    write(target, person, text, 'translated')
  }
  target.madeFrom = edition
}
