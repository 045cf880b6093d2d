import fc from 'fast-check'
import { expect } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { actAtDesk, type DeskAct } from '#app/services/desk-acts.server.ts'
import type { Place } from '#app/services/places.server.ts'
import { errorsIn } from '#app/services/text-errors.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { command } from './command.ts'
import { copyKey, counts, type Model, type Page, reviews, stateOf, translates } from './model.ts'
import { type Act, act } from './model-acts.ts'
import { look, type Real } from './real.ts'
import { type Person, people, place } from './stage.ts'

const kinds = [
  'keep-draft',
  'confirm',
  'approve',
  'correct',
  'reject',
  'reopen',
  'restore',
] as const

/** `fresh`: of what one has just read, or of what one read a while ago. */
const somewhere = { unit: fc.nat({ max: 20 }), fresh: fc.boolean() }

/** Mostly somebody whose work it is, sometimes anybody. */
const doing = fc.oneof(
  fc.record({
    person: fc.constantFrom('tessa', 'roman'),
    kind: fc.constantFrom('keep-draft', 'confirm', 'confirm', 'restore'),
  }),
  fc.record({
    person: fc.constantFrom('rita', 'roman'),
    kind: fc.constantFrom('approve', 'approve', 'correct', 'reject', 'reopen'),
  }),
  fc.record({ person: fc.constantFrom(...people), kind: fc.constantFrom(...kinds) }),
)

/** What people do to a unit that they all have on their screen, so that who comes later comes too late. */
export const acts = command(
  'act',
  fc.record({
    ...somewhere,
    doings: fc.array(doing, { minLength: 1, maxLength: 3 }),
    text: fc.nat({ max: 9 }),
  }),
  async (model, real, { doings, unit: number, fresh, text: chosen }) => {
    const turns = []
    for (const { person, kind } of doings) {
      turns.push({ person, kind, page: await pageOf(model, real, { person, fresh }) })
    }
    for (const { person, kind, page } of turns) {
      const unit = page.units[number % page.units.length] ?? 0
      const text = textFor(model, unit, { kind, chosen })
      await actAt(model, real, person, { unit, page, done: { kind, text } })
    }
  },
)

export async function pageOf(
  model: Model,
  real: Real,
  given: { readonly person: Person; readonly fresh: boolean },
): Promise<Page> {
  const last = model.pages.get(given.person)
  return last && !given.fresh ? last : look(model, real, given.person)
}

function textFor(
  model: Model,
  unit: number,
  { kind, chosen }: { readonly kind: Act['kind']; readonly chosen: number },
): string {
  if (kind === 'approve' || kind === 'reject' || kind === 'reopen') return ''
  if (kind === 'restore') {
    const former = model.taken.filter((one) => one.unit === unit)
    return former[chosen % Math.max(1, former.length)]?.text ?? ''
  }
  return chosen === 0 ? '' : newText(model)
}

/** A text in Polish that was never there before. */
function newText(model: Model): string {
  return `Piszemy o działaczach ${word(model)}.`
}

/** A word that was never there before. */
export function word(model: Model): string {
  model.words += 1
  const letters = [...model.words.toString(9)]
  return letters.map((digit) => 'abcdeghij'[Number(digit)]).join('')
}

interface ActAt {
  readonly unit: number
  readonly page: Page
  readonly done: Act
}

/** Does it, and says that what came of it is what the model foretold. */
async function actAt(
  model: Model,
  real: Real,
  who: Person,
  { unit, page, done }: ActAt,
): Promise<void> {
  const version = page.versions.get(unit) ?? 0
  const number = page.units.indexOf(unit) + 1
  const at = { ...place, unit: number, edition: page.edition }
  const result = await actDespiteErrors(real.people[who], at, asCommand(done, version))
  const expected = act(model, who, unit, page, done)
  expect([expected, result.ok]).toEqual([expected, expected === 'done' || expected === 'repeated'])
}

/** Whoever is told of an error confirms all the same: the rules are of people, not of their words. */
async function actDespiteErrors(ctx: Context, at: Place, asked: DeskAct) {
  const result = await actAtDesk(ctx, at, asked)
  if (result.ok || result.refusal !== 'target/has-errors' || asked.kind !== 'confirm') return result
  const errors = await errorsIn(ctx, at, asked)
  return actAtDesk(ctx, at, { ...asked, despite: errors.map(({ fingerprint }) => fingerprint) })
}

function asCommand({ kind, text }: Act, version: number): DeskAct {
  switch (kind) {
    case 'approve':
    case 'reopen':
      return { kind, version }
    case 'reject':
      return { kind, version, category: 'style', severity: 'minor', comment: 'Not so.' }
    default:
      return { kind, version, text }
  }
}

/** What is typed is kept beside the target, also when everything has moved on. */
export const autosaves = command(
  'autosave',
  fc.record({ ...somewhere, person: fc.constantFrom(...people) }),
  async (model, real, given) => {
    const page = await pageOf(model, real, given)
    const unit = page.units[given.unit % page.units.length] ?? 0
    const at = { ...place, unit: page.units.indexOf(unit) + 1, edition: page.edition }
    const text = newText(model)
    const typed = { version: page.versions.get(unit) ?? 0, text }
    const kept = await keepWorkingCopy(real.people[given.person], at, typed)
    const isTheirs = translates(given.person) || reviews(given.person)
    expect(kept.ok).toBe(isTheirs && model.targets.has(unit))
    if (kept.ok) model.copies.set(copyKey(unit, given.person), text)
  },
)

/** Everybody does their work, so that there is something to sign. */
export const works = command('work', fc.constantFrom('tessa', 'roman'), settle)

export async function settle(model: Model, real: Real, writer: 'tessa' | 'roman'): Promise<void> {
  for (const { id } of model.units.filter(counts)) {
    if (stateOf(model, id) === 'initial') {
      const done = { kind: 'confirm', text: newText(model) } as const
      await actAt(model, real, writer, { unit: id, page: await look(model, real, writer), done })
    }
    for (const reviewer of ['rita', 'roman'] as const) {
      if (stateOf(model, id) !== 'translated') continue
      const page = await look(model, real, reviewer)
      await actAt(model, real, reviewer, { unit: id, page, done: { kind: 'approve', text: '' } })
    }
  }
}
