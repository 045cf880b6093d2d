import fc from 'fast-check'
import { expect } from 'vitest'
import { declineRenewal } from '#app/services/renewals.server.ts'
import { signSecond } from '#app/services/second-signatures.server.ts'
import { endSignOff, signOff } from '#app/services/sign-offs.server.ts'
import { command } from './command.ts'
import {
  coordinates,
  finished,
  heldBy,
  type Model,
  type ModelSignOff,
  missing,
  ownTexts,
  type Page,
  readsNow,
  renewable,
  reviews,
  stateOf,
} from './model.ts'
import { acted } from './model-acts.ts'
import { look, type Real, readPage } from './real.ts'
import { type Person, people, place } from './stage.ts'
import { pageOf, settle } from './target-commands.ts'

const { letter, locale } = place
const statement = 'I have compared it.'

const somebody = {
  person: fc.constantFrom(...people),
  /** Of what they have just read, or of what they read a while ago. */
  fresh: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
}

/** Somebody signs what they have read; of what a change has felled perhaps only what changed. */
export const signs = command(
  'sign',
  fc.record({ ...somebody, renews: fc.boolean() }),
  async (model, real, { renews, ...given }) => {
    const page = await pageOf(model, real, given)
    await sign(model, real, given.person, { page, renews })
  },
)

/** Everybody does their work, and who may sign does: what they read, or what they had read before it. */
export const releases = command(
  'release',
  fc.record({ writer: fc.constantFrom('tessa', 'roman'), late: fc.integer({ min: 0, max: 2 }) }),
  async (model, real, { writer, late }) => {
    const before = await look(model, real, 'rita')
    await settle(model, real, writer)
    for (const person of ['rita', 'roman'] as const) {
      const page = late === 0 ? before : await look(model, real, person)
      await sign(model, real, person, { page, renews: false })
    }
  },
)

async function sign(
  model: Model,
  real: Real,
  person: Person,
  { page, renews }: { readonly page: Page; readonly renews: boolean },
): Promise<void> {
  const asked = renews ? page.renewal : null
  const expected =
    reviews(person) &&
    maySign(model, person, page) &&
    (await errors(real, person, model.units)) === 0 &&
    (asked === null || renewable(model, person)?.id === asked)
  const given = { digest: page.digest, statement, ...(asked === null ? {} : { renews: asked }) }
  const result = await signOff(real.people[person], letter, locale, given)
  expect(result.ok, result.ok ? '' : result.refusal).toBe(expected)
  if (!result.ok) return
  model.signOffs.push({
    id: result.value.id,
    by: person,
    second: null,
    asksForTwo: model.asksForTwo,
    edition: model.edition,
    texts: new Map(
      model.units.map((unit) => {
        return [unit.id, { unit, target: model.targets.get(unit.id)?.text ?? '' }]
      }),
    ),
    ended: null,
  })
}

function maySign(model: Model, person: Person, page: Page): boolean {
  const { standing, waiting } = heldBy(model)
  const isFree = standing === null && waiting === null
  const isWhole = missing(model) === 0 && ownTexts(model, person) === 0
  return isFree && isWhole && page.reads === readsNow(model)
}

/** How many errors the checks find in these units; what they look for is no matter here. */
async function errors(
  real: Real,
  person: Person,
  units: readonly { readonly id: number }[],
  all = units,
): Promise<number> {
  const numbers = new Set(units.map(({ id }) => all.findIndex((unit) => unit.id === id) + 1))
  const { findings } = await readPage(real, person)
  return findings.filter(({ grade, unit }) => grade === 'error' && numbers.has(unit)).length
}

/** Somebody signs beside whoever signed first. */
export const signsSecond = command('second', fc.record(somebody), async (model, real, given) => {
  const { person } = given
  const page = await pageOf(model, real, given)
  const first = heldBy(model).waiting
  const expected = first !== null && (await maySecond(model, real, person, { page, first }))
  const read = { digest: page.digest, first: page.first, statement }
  const result = await signSecond(real.people[person], letter, locale, read)
  expect(result.ok, result.ok ? '' : result.refusal).toBe(expected)
  if (result.ok && first) first.second = person
})

async function maySecond(
  model: Model,
  real: Real,
  person: Person,
  { page, first }: { readonly page: Page; readonly first: ModelSignOff },
): Promise<boolean> {
  if (person === 'tessa' || person === first.by || page.waiting !== first.id) return false
  if (page.reads !== readsNow(model) || ownTexts(model, person) > 0) return false
  const held = model.units.filter(({ id }) => first.texts.has(id))
  return missing(model, first) === 0 && (await errors(real, person, held, model.units)) === 0
}

/** A signer takes a sign-off back, or the coordinator makes it void. */
export const ends = command(
  'end',
  fc.record({ ...somebody, kind: fc.constantFrom('withdrawn', 'voided') }),
  async (model, real, { person, kind }) => {
    const { standing, waiting } = heldBy(model)
    const held = standing ?? waiting
    const isSigner = held?.by === person || held?.second === person
    const expected = held !== null && (kind === 'voided' ? coordinates(person) : isSigner)
    const reason = 'It was too soon.'
    const result = await endSignOff(real.people[person], letter, locale, { kind, reason })
    expect(result.ok, result.ok ? '' : result.refusal).toBe(expected)
    if (result.ok && held) held.ended = kind
  },
)

/** A signer is asked whether what they signed still holds, and says no: what changed is open again. */
export const declines = command('decline', fc.record(somebody), async (model, real, given) => {
  const { person } = given
  const page = await pageOf(model, real, given)
  const felled = renewable(model, person)
  const isAsked = felled !== null && felled.id === page.renewal
  const expected = isAsked && page.reads === readsNow(model)
  const answer = { signOff: page.renewal ?? 0, digest: page.digest, reason: 'Not so.' }
  const result = await declineRenewal(real.people[person], letter, locale, answer)
  expect(result.ok, result.ok ? '' : result.refusal).toBe(expected)
  if (!result.ok || !felled) return
  for (const unit of changedSince(model, felled)) {
    const target = model.targets.get(unit.id)
    if (!target || stateOf(model, unit.id) !== 'reviewed') continue
    Object.assign(target, { state: 'initial', reviewedBy: null, authors: [] })
    acted(model, { unit: unit.id, target }, { by: person, kind: 'reopen', text: '' })
  }
  felled.ended ??= 'withdrawn'
})

function changedSince({ units, targets, changes }: Model, { texts, edition }: ModelSignOff) {
  return units.filter((unit) => {
    const was = texts.get(unit.id)
    if (!was || was.unit.text !== unit.text) return true
    if (finished(was.unit, was.target) !== finished(unit, targets.get(unit.id)?.text)) return true
    return changes.some(
      (one) => one.unit === unit.id && one.kind === 'moved' && one.edition > edition,
    )
  })
}
