import {
  type NextChange,
  type NextEdition,
  nextEdition,
} from '#app/domain/editions/next-edition.ts'
import type { UnitChange } from '#app/domain/editions/unit-change.ts'
import type { Letter } from '#app/domain/letter.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Unit } from '#app/domain/unit.ts'
import { insertEditionChanges } from '#db/queries/edition-changes.ts'
import { deleteEditionDraft, findEditionDraft } from '#db/queries/edition-drafts.ts'
import { insertEdition, type StoredEdition } from '#db/queries/editions.ts'
import { insertSignOffEnd } from '#db/queries/sign-offs.ts'
import { moveSignatories } from '#db/queries/signatories.ts'
import { insertTargets, listTargets } from '#db/queries/targets.ts'
import { putLimit } from '#db/queries/unit-limits.ts'
import { insertUnits, listUnits } from '#db/queries/units.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadLetter } from './letters.server.ts'
import { loadTable, tableHash } from './signatories.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'
import { loadLimits } from './unit-limits.server.ts'

/**
 * Publishes what was prepared: from now on it is the letter. Every unit that lives on keeps its targets,
 * and what was written for another reading waits to be confirmed; an edition that changes what the
 * letter means supersedes the sign-offs that stood.
 */
export function publishEdition(
  ctx: Context,
  letterId: number,
  version: number,
): Promise<Result<StoredEdition>> {
  return transact(ctx, async (within) => {
    const found = await draftToPublish(within, letterId, version)
    if (!found.ok) return found
    const { letter, edition, next, note, before } = found.value
    const published = await insertEdition(within.db, {
      letterId,
      number: edition.number + 1,
      title: next.title,
      input: next.input,
      encoding: 'utf-8',
      cutJson: JSON.stringify(next.cut),
      cutVersion: 0,
      confirmedAt: timestamp(within),
      publishedBy: within.actor.id,
      note,
    })
    const translations = await loadTranslations(within, { letter, edition })
    await insertUnits(within.db, published.id, next.units)
    const units = await listUnits(within.db, published.id)
    const changes = placedChanges(next.changes, units)
    await insertEditionChanges(within.db, published.id, changes)
    await moveSignatories(within.db, edition.id, published.id)
    await record(within, {
      kind: 'edition-published',
      letter: letterId,
      data: await told(within, { published, next, before, units, changes }),
    })
    await limitParts(within, { edition, published, changes, units })
    await openTargets(within, published.number, translations, units)
    if (next.meansOtherwise) await supersede(within, letter, translations, note)
    await deleteEditionDraft(within.db, letterId)
    return accept(published)
  })
}

interface ToPublish {
  readonly letter: Letter
  readonly edition: StoredEdition
  readonly next: NextEdition
  readonly note: string
  /** The units of the last edition. */
  readonly before: readonly Unit[]
}

async function draftToPublish(
  ctx: Context,
  letterId: number,
  version: number,
): Promise<Result<ToPublish>> {
  const allowed = authorize(ctx.actor, 'edition.publish', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { edition } = loaded.value
  const stored = await findEditionDraft(ctx.db, letterId)
  if (!stored) return refuse('edition/no-draft')
  if (stored.version !== version) return refuse('edition/draft-changed')
  const before = await listUnits(ctx.db, edition.id)
  const next = nextEdition(stored.draft, before)
  if (!next.ok) return next
  return accept({ ...loaded.value, next: next.value, note: stored.draft.note, before })
}

type PlacedChange = Omit<UnitChange, 'edition'>

/** Now that a unit which begins here has an id. */
function placedChanges(changes: readonly NextChange[], units: readonly Unit[]): PlacedChange[] {
  const ids = new Map(units.map(({ number, id }) => [number, id]))
  return changes.map(({ unit, number, kind, significance, madeOf }) => {
    const id = unit ?? ids.get(number ?? 0)
    if (id === undefined) throw new Error('A change is of a unit that is not there')
    return { unit: id, kind, significance, madeOf }
  })
}

/** What the history keeps of an edition: enough to know each of its units by, and where it came from. */
async function told(
  ctx: Context,
  given: {
    readonly published: StoredEdition
    readonly next: NextEdition
    readonly before: readonly Unit[]
    readonly units: readonly Unit[]
    readonly changes: readonly PlacedChange[]
  },
) {
  const { published, next, before, units, changes } = given
  const was = new Map(before.map(({ id, number }) => [id, number]))
  const is = new Map(units.map(({ id, number }) => [id, number]))
  const { rows, version } = await loadTable(ctx, published)
  return {
    edition: published.number,
    title: sha256(published.title),
    input: sha256(published.input),
    cut: sha256(published.cutJson),
    note: sha256(published.note),
    units: units.map(({ id, number, kind, text, translate }) => ({
      number,
      kind,
      text: sha256(text),
      translate,
      from: was.get(id) ?? null,
    })),
    changes: changes.map(({ unit, kind, significance, madeOf }) => ({
      unit: is.get(unit) ?? null,
      was: was.get(unit) ?? null,
      kind,
      significance,
      madeOf: madeOf.flatMap((id) => was.get(id) ?? []),
    })),
    meansOtherwise: next.meansOtherwise,
    signatories: { version, rows: rows.length, table: tableHash(rows) },
  }
}

/** What was split from a unit prints for whom that did. */
async function limitParts(
  ctx: Context,
  given: {
    readonly edition: StoredEdition
    readonly published: StoredEdition
    readonly changes: readonly PlacedChange[]
    readonly units: readonly Unit[]
  },
): Promise<void> {
  const limits = await loadLimits(ctx, given.edition.id)
  const numbers = new Map(given.units.map(({ id, number }) => [id, number]))
  for (const { unit, madeOf } of given.changes) {
    const limit = limits.get(madeOf[0] ?? 0)
    if (!limit || madeOf.includes(unit)) continue
    await putLimit(ctx.db, { unitId: unit, limit, version: 1 })
    const data = { unit: numbers.get(unit) ?? 0, version: 1, ...limit }
    await record(ctx, { kind: 'unit-limited', letter: given.published.letterId, data })
  }
}

/** Gives each translation a target for every unit that has come to be translated. */
async function openTargets(
  ctx: Context,
  edition: number,
  translations: readonly LoadedTranslation[],
  units: readonly Unit[],
): Promise<void> {
  const wanted = units.filter(({ translate }) => translate).map(({ id }) => id)
  for (const { translation } of translations) {
    const targets = await listTargets(ctx.db, translation.id)
    const there = new Set(targets.map(({ unitId }) => unitId))
    const missing = wanted.filter((id) => !there.has(id))
    await insertTargets(ctx.db, translation.id, missing, edition)
  }
}

/** Ends the sign-offs that stood, or waited for a second signature, with what the edition's author says. */
async function supersede(
  ctx: Context,
  letter: Letter,
  translations: readonly LoadedTranslation[],
  reason: string,
): Promise<void> {
  const account = ctx.actor.id
  if (account === null) throw new Error('Nobody without an account publishes an edition')
  for (const { translation, standing, waiting } of translations) {
    const signOff = standing ?? waiting
    if (!signOff) continue
    const end = { kind: 'superseded', account, reason, at: timestamp(ctx) } as const
    await insertSignOffEnd(ctx.db, signOff.id, end)
    const { locale } = translation
    const data = { locale, signOff: signOff.id, ending: end.kind, reason: sha256(reason) }
    await record(ctx, { kind: 'sign-off-ended', letter: letter.id, data })
  }
}
