import type { Approvable, Chosen } from '#app/domain/batch-approval.ts'
import { mayApproveBatch } from '#app/domain/batch-approval.ts'
import { awaitsReview, type DeskFilter, nextNeedingMe } from '#app/domain/desk.ts'
import { isWanted } from '#app/domain/desk-people.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listUnitViews } from '#db/queries/unit-views.ts'
import { type Context, transact } from './context.server.ts'
import { type DeskView, readDesk } from './desk.server.ts'
import { keepNotesRead } from './notes.server.ts'
import { changeLoadedTarget } from './targets.server.ts'
import { type LoadedTranslation, loadTranslation } from './translations.server.ts'
import { keepViews } from './unit-views.server.ts'

/** The desk as one page of it shows it. */
export interface DeskPage {
  readonly desk: DeskView
  /** Whether the address names a pair that is there. */
  readonly linked: boolean
  /** The pair it opens with: of those that are shown the first that needs this person, or the named one. */
  readonly begin: number | null
}

/** Reads the desk for a page, and keeps what a reviewer is shown by it. */
export async function showDesk(
  ctx: Context,
  letterId: number,
  locale: Locale,
  asked: { readonly unit: number | null; readonly show: DeskFilter; readonly by?: number | null },
): Promise<Result<DeskPage>> {
  const read = await readDesk(ctx, letterId, locale)
  if (!read.ok) return read
  const desk = read.value
  const { unit, show, by = null } = asked
  const linked = desk.pairs.some((pair) => pair.number === unit)
  const shown = desk.pairs.filter((pair) => isWanted(pair, { filter: show, by }, desk))
  const begin = linked ? unit : nextNeedingMe(shown, desk, 0)
  const sent = desk.pairs.filter((pair) => pair.number === begin || shown.includes(pair))
  await keepViews(
    ctx,
    desk.translationId,
    sent.filter((pair) => awaitsReview(pair, desk)),
  )
  const opened = linked ? desk.pairs.find(({ number }) => number === unit) : undefined
  if (opened?.target) await keepNotesRead(ctx, letterId, opened.target.id)
  return accept({ desk, linked, begin })
}

/** Approves several units in one act: all of them, or none. They go by the edition that was seen. */
export function approveBatch(
  ctx: Context,
  letterId: number,
  locale: Locale,
  { edition, chosen }: { readonly edition: number; readonly chosen: readonly Chosen[] },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'target.review', letterId, locale)
    if (!loaded.ok) return loaded
    const newest = loaded.value.edition.number
    if (edition !== newest) return refuse('edition/published-meanwhile', { number: newest })
    const standing = await approvables(within, loaded.value)
    const allowed = mayApproveBatch(chosen, standing)
    if (!allowed.ok) return allowed
    for (const { unit, version } of chosen) {
      const command = { kind: 'approve', version } as const
      const done = await changeLoadedTarget(within, loaded.value, unit, command)
      if (!done.ok) return refuse(done.refusal, done.details)
    }
    return accept(true)
  })
}

async function approvables(
  { db, actor }: Context,
  { translation, pairs, waivers }: LoadedTranslation,
): Promise<ReadonlyMap<number, Approvable>> {
  const me = actor.id ?? 0
  const views = await listUnitViews(db, translation.id, me)
  const seen = new Set(views.map(({ targetId, version }) => `${targetId} ${version}`))
  const waived = waivers.inForce?.account === me
  return new Map(
    pairs.flatMap(({ unit, target }) => {
      if (!target) return []
      const { id, version, state, authors } = target
      const own = !waived && authors.includes(me)
      const shown = seen.has(`${id} ${version}`)
      return [[unit.number, { version, state, own, shown }] as const]
    }),
  )
}
