import fc from 'fast-check'
import { expect } from 'vitest'
import { actAtDesk, type DeskAct } from '#app/services/desk-acts.server.ts'
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

const person = fc.constantFrom(...people)

/** Mostly of what one has just read, sometimes of what one read long ago. */
const fresh = fc.integer({ min: 0, max: 5 }).map((number) => number > 0)

const somewhere = { person, unit: fc.nat({ max: 20 }), fresh }

/** What somebody does to a unit that is on their screen. */
export const acts = command(
  'act',
  fc.record({ ...somewhere, kind: fc.constantFrom(...kinds), empty: fc.nat({ max: 9 }) }),
  async (model, real, given) => {
    const page = await pageOf(model, real, given)
    const unit = page.units[given.unit % page.units.length] ?? 0
    const text = textFor(model, unit, given)
    await actAt(model, real, given.person, { unit, page, done: { kind: given.kind, text } })
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
  { kind, empty }: { readonly kind: Act['kind']; readonly empty: number },
): string {
  if (kind === 'approve' || kind === 'reject' || kind === 'reopen') return ''
  if (kind === 'restore') {
    const former = model.taken.filter((one) => one.unit === unit)
    return former[empty % Math.max(1, former.length)]?.text ?? ''
  }
  return empty === 0 ? '' : newText(model)
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
  const result = await actAtDesk(real.people[who], at, asCommand(done, version))
  const expected = act(model, who, unit, page, done)
  expect([expected, result.ok]).toEqual([expected, expected === 'done' || expected === 'repeated'])
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
export const autosaves = command('autosave', fc.record(somewhere), async (model, real, given) => {
  const page = await pageOf(model, real, given)
  const unit = page.units[given.unit % page.units.length] ?? 0
  const at = { ...place, unit: page.units.indexOf(unit) + 1, edition: page.edition }
  const text = newText(model)
  const typed = { version: page.versions.get(unit) ?? 0, text }
  const kept = await keepWorkingCopy(real.people[given.person], at, typed)
  const isTheirs = translates(given.person) || reviews(given.person)
  expect(kept.ok).toBe(isTheirs && model.targets.has(unit))
  if (kept.ok) model.copies.set(copyKey(unit, given.person), text)
})

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
