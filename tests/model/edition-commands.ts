import fc from 'fast-check'
import { expect } from 'vitest'
import type { DraftCommand, EditionDraft } from '#app/domain/editions/draft.ts'
import type { EditionEffects } from '#app/domain/editions/effects.ts'
import { significances } from '#app/domain/editions/unit-change.ts'
import {
  beginDraft,
  changeEditionDraft,
  discardDraft,
  readEditionDraft,
} from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { listUnits } from '#db/queries/units.ts'
import { command } from './command.ts'
import { counts as isCounted, type Model, type ModelChange } from './model.ts'
import { changesAnything, publish } from './model-edition.ts'
import { loadNow, type Real, released } from './real.ts'
import { place } from './stage.ts'
import { word } from './target-commands.ts'

const { letter } = place

const changes = [
  'edit',
  'insert',
  'remove',
  'move',
  'split',
  'merge',
  'weigh-all',
  'retype',
] as const

const change = fc.record({
  what: fc.oneof(fc.constant('edit' as const), fc.constantFrom(...changes)),
  block: fc.nat({ max: 12 }),
  significance: fc.constantFrom(...significances),
  flag: fc.boolean(),
})
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

/** The coordinator prepares an edition, reads what it would do, and publishes it. */
export const publishes = command(
  'publish',
  fc.array(change, { minLength: 1, maxLength: 4 }),
  async (model, real, wanted) => {
    const { cora } = real.people
    const { draft, version } = await prepare(model, real, wanted)
    const read = await readEditionDraft(cora, letter)
    const effects = read.ok ? read.value.draft?.effects : undefined
    if (!effects) throw new Error('there is a draft')
    const before = await stock(real)
    const result = await publishEdition(cora, letter, version)
    expect(result.ok, result.ok ? '' : result.refusal).toBe(changesAnything(model, draft))
    if (!result.ok) {
      expect(await discardDraft(cora, letter, version)).toMatchObject({ ok: true })
      return
    }
    const stored = await listEditionChanges(cora.db, letter)
    const latest = stored.filter(({ edition }) => edition === result.value.number)
    const moved = latest.filter(({ kind }) => kind === 'moved').map(({ unit }) => unit)
    const ids = (await listUnits(cora.db, result.value.id)).map(({ id }) => id)
    publish(model, draft, { ids, moved: new Set(moved) })
    const told = latest.map(({ madeOf: _madeOf, ...one }) => one)
    expect(byUnit(told)).toEqual(
      byUnit(model.changes.filter((one) => one.edition === model.edition)),
    )
    expect(asSaid(effects)).toEqual(asItWas(before, await stock(real), told))
  },
)

function byUnit(list: readonly ModelChange[]): ModelChange[] {
  return list.toSorted((a, b) => a.unit - b.unit)
}

async function prepare(
  model: Model,
  { people: { cora } }: Real,
  wanted: readonly Change[],
): Promise<{ draft: EditionDraft; version: number }> {
  const begun = await beginDraft(cora, letter)
  if (!begun.ok) throw new Error(begun.refusal)
  let { draft, version } = begun.value
  const commands = wanted.map(
    (one) => (blocks: EditionDraft['blocks']) => asCommand(model, blocks, one),
  )
  const note = (): DraftCommand => ({ do: 'note', note: 'It had to be.' })
  for (const commandOf of [...commands, note]) {
    const given = { version, command: commandOf(draft.blocks) }
    const changed = await changeEditionDraft(cora, letter, given)
    // What cannot be done to such a block is left.
    if (changed.ok) ({ draft, version } = changed.value)
  }
  return { draft, version }
}

function asCommand(
  model: Model,
  blocks: EditionDraft['blocks'],
  { what, block: number, significance, flag }: Change,
): DraftCommand {
  const block = number % blocks.length
  const { text = '', translate = true } = blocks[block] ?? {}
  switch (what) {
    case 'edit':
      return { do: 'edit', block, text: `We plead ${word(model)}.`, translate, significance }
    case 'retype':
      return flag
        ? { do: 'edit', block, text, translate: !translate, significance }
        : { do: 'edit', block, text, translate, kind: otherKind(significance), significance }
    case 'insert':
      return { do: 'insert', after: block, text: `We add ${word(model)}.`, kind: 'paragraph' }
    case 'move':
      return { do: 'move', block, to: flag ? 'up' : 'down' }
    case 'split':
      return { do: 'split', block, offset: text.indexOf(' ') }
    case 'weigh-all':
      return { do: 'weigh-all', significance }
    default:
      return { do: what, block }
  }
}

function otherKind(significance: Change['significance']) {
  return ({ typo: 'heading', update: 'date', meaning: 'paragraph' } as const)[significance]
}

/** What there is, before an edition or after it. */
async function stock(real: Real) {
  const loaded = await loadNow(real.people.cora)
  const open = loaded.pairs.filter(({ unit, target }) => isCounted(unit) && !target?.text)
  return {
    stands: loaded.standing !== null,
    stale: loaded.pairs.flatMap(({ target }) => (target?.stale ? [target.id] : [])),
    empty: open.map(({ unit }) => unit.id),
    released: await released(real.people.cora),
  }
}

type Stock = Awaited<ReturnType<typeof stock>>

/** What the dry run said, in the words of what then happened. */
function asSaid(effects: EditionEffects) {
  const { fallen, standing, stale, empty, versions } = effects
  return {
    changes: effects.changes,
    significances: effects.significances,
    fallen,
    standing,
    stale,
    empty,
    versions: versions.map(({ state, locale }) => `${state} ${locale}`).sort(),
  }
}

function asItWas(before: Stock, after: Stock, told: readonly ModelChange[]) {
  const count = (test: (one: ModelChange) => boolean) => told.filter(test).length
  const of = (kind: ModelChange['kind']) => count((one) => one.kind === kind)
  const weighs = (significance: ModelChange['significance']) =>
    count((one) => one.significance === significance)
  return {
    changes: {
      changed: of('changed'),
      moved: of('moved'),
      split: of('split'),
      merged: of('merged'),
      added: of('added'),
      removed: of('removed'),
    },
    significances: { typo: weighs('typo'), update: weighs('update'), meaning: weighs('meaning') },
    fallen: before.stands && !after.stands ? ['pl'] : [],
    standing: before.stands && after.stands ? ['pl'] : [],
    stale: after.stale.filter((id) => !before.stale.includes(id)).length,
    empty: after.empty.filter((id) => !before.empty.includes(id)).length,
    versions: [...before.released]
      .filter(([name, text]) => after.released.get(name) !== text)
      .map(([name]) => name)
      .sort(),
  }
}
