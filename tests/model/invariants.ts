import { expect } from 'vitest'
import { finishedText } from '#app/domain/finished-text.ts'
import type { TranslationText } from '#app/domain/sign-off.ts'
import type { Context } from '#app/services/context.server.ts'
import type { LoadedTranslation } from '#app/services/translations.server.ts'
import { loadVersions, pairsOf, releaseOf } from '#app/services/versions.server.ts'
import { heldBy, lastSigned, type Model, standingOf, stateOf } from './model.ts'
import { loadNow, type Real } from './real.ts'
import { type Person, people, place } from './stage.ts'

/** Holds what is stored and what is shown against the model, and both against the rules that never bend. */
export async function hold(model: Model, real: Real): Promise<void> {
  const ctx = real.people.cora
  const loaded = await loadNow(ctx)
  sameTexts(model, real, loaded)
  sameSignOffs(model, real, loaded)
  nothingStaleCounts(loaded)
  await nobodyApprovedTheirOwn(ctx)
  await nothingIsLost(model, real)
  await onlySignedIsReleased(model, ctx)
}

function idsOf({ template }: Real): Map<number | null, Person> {
  return new Map(people.map((person) => [template.actors[person].id, person]))
}

function sameTexts(model: Model, real: Real, { edition, pairs }: LoadedTranslation): void {
  const names = idsOf(real)
  expect(edition.number).toBe(model.edition)
  expect(
    pairs.map(({ unit: { id, number, kind, text, translate } }) => {
      return { id, number, kind, text, translate }
    }),
  ).toEqual(model.units.map((unit, index) => ({ ...unit, number: index + 1 })))
  for (const { unit, target } of pairs) {
    const known = model.targets.get(unit.id)
    expect(
      target && {
        text: target.text,
        counts: target.state,
        state: target.storedState,
        version: target.version,
        madeFrom: target.edition,
        authors: target.authors.map((id) => names.get(id)).sort(),
      },
    ).toEqual(
      known
        ? {
            text: known.text,
            counts: stateOf(model, unit.id),
            state: known.state,
            version: known.version,
            madeFrom: known.madeFrom,
            authors: known.authors.toSorted(),
          }
        : null,
    )
  }
}

function sameSignOffs(model: Model, real: Real, { signOffs, standing }: LoadedTranslation): void {
  const names = idsOf(real)
  expect(
    signOffs.map(({ id, account, second, standing: state }) => {
      return [id, names.get(account), second && names.get(second.account), state]
    }),
  ).toEqual(model.signOffs.map((one) => [one.id, one.by, one.second, standingOf(model, one)]))
  expect(standing?.id ?? null).toBe(heldBy(model).standing?.id ?? null)
}

function nothingStaleCounts({ pairs }: LoadedTranslation): void {
  for (const { target } of pairs) {
    if (target?.stale) expect([target.state, target.reviewedBy]).toEqual(['initial', null])
  }
}

async function nobodyApprovedTheirOwn({ db }: Context): Promise<void> {
  const own = await db('targets')
    .join('target_authors', 'target_authors.target_id', 'targets.id')
    .where('targets.state', 'reviewed')
    .whereRaw('target_authors.account_id = targets.reviewed_by')
  expect(own).toEqual([])
  const unread = await db('targets').where({ state: 'reviewed', reviewed_by: null })
  expect(unread).toEqual([])
}

async function nothingIsLost(model: Model, real: Real): Promise<void> {
  const { db } = real.people.cora
  const kept: unknown[] = await db('target_changes')
    .join('targets', 'targets.id', 'target_changes.target_id')
    .select('targets.unit_id as unit', 'target_changes.version', 'target_changes.text')
    .select('target_changes.edition as madeFrom')
    .orderBy(['targets.unit_id', 'target_changes.version'])
  expect(kept).toEqual(model.taken.toSorted((a, b) => a.unit - b.unit || a.version - b.version))
  const names = idsOf(real)
  const copies: { unit: number; account: number; text: string }[] = await db('working_copies')
    .join('targets', 'targets.id', 'working_copies.target_id')
    .select('targets.unit_id as unit', 'working_copies.account_id as account')
    .select('working_copies.text as text')
  const found = copies.map(({ unit, account, text }) => [`${unit} ${names.get(account)}`, text])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(model.copies))
}

/** What can go out prints, word for word, a text that a sign-off releases; else it says that it is a draft. */
async function onlySignedIsReleased(model: Model, ctx: Context): Promise<void> {
  const loaded = await loadVersions(ctx, place.letter, [place.locale])
  if (!loaded.ok) throw new Error(loaded.refusal)
  for (const state of ['pl', null] as const) {
    const release = releaseOf(loaded.value, place.locale, state)
    expect(release.kind).toBe(expectedRelease(model, state))
    if (!('signOff' in release)) continue
    const { text }: { text: TranslationText } = JSON.parse(release.signOff.payload)
    const printed = pairsOf(loaded.value, place.locale, state)
    const signed = printed
      .filter(({ late }) => !late)
      .map(({ unit, target }) => finishedText(unit, target, 'en', place.locale).text)
    expect(signed).toEqual(text.units.map(({ target }) => target))
    for (const { late, target } of printed) {
      if (late && target) expect([target.state, target.stale]).toEqual(['reviewed', false])
    }
  }
}

function expectedRelease(model: Model, state: 'pl' | null): string {
  if (heldBy(model).standing) return 'signed-off'
  if (state === null || model.fallback === 'hold') return 'draft'
  if (model.fallback === 'source') return 'fallback'
  return lastSigned(model) ? 'last-signed' : 'draft'
}
