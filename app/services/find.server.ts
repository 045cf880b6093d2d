import type { Asked } from '#app/domain/find/asked.ts'
import { findHits, type Hit } from '#app/domain/find/hits.ts'
import { type Change, planReplacement, type Replaceable } from '#app/domain/find/plan.ts'
import type { ReplaceReport, TargetVersion } from '#app/domain/find/report.ts'
import type { Search } from '#app/domain/find/search.ts'
import type { Locale } from '#app/domain/locale.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { shownState } from '#app/domain/target.ts'
import type { Command } from '#app/domain/workflow.ts'
import { listChanges } from '#db/queries/target-changes.ts'
import { listWorkingCopies } from '#db/queries/working-copies.ts'
import { type Context, transact } from './context.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { changeLoadedTarget } from './targets.server.ts'
import { type LoadedTranslation, loadTranslation } from './translations.server.ts'

/** What was found in a translation, and what replacing it would change. */
export interface FindView {
  readonly head: LetterHead
  readonly locale: Locale
  readonly mayWrite: boolean
  readonly hits: readonly Hit[]
  /** `null` for who only looks. */
  readonly changes: readonly Change[] | null
}

export async function findInTranslation(
  ctx: Context,
  letterId: number,
  locale: Locale,
  asked: Asked,
): Promise<Result<FindView>> {
  const loaded = await loadTranslation(ctx, 'translation.read', letterId, locale)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const pairs = await replaceables(ctx, loaded.value)
  const mayWrite = may(ctx.actor, 'target.write', { letter: letterId, locale })
  const { words } = asked
  return accept({
    head: headOf(letter, edition),
    locale,
    mayWrite,
    hits: findHits(pairs, asked, asked.side),
    changes: words === null || !mayWrite ? null : planReplacement(pairs, asked, words),
  })
}

interface Replacement {
  /** The number of the edition that was seen. */
  readonly edition: number
  readonly search: Search
  readonly words: string
  /** The targets to replace in, each in the version that was seen. */
  readonly chosen: readonly TargetVersion[]
}

/**
 * Replaces in the chosen targets: one act for each, which makes it a draft again, and one event for all.
 * What has been changed meanwhile, is reviewed or is being typed in by this person stays as it is.
 */
export function replaceInTargets(
  ctx: Context,
  letterId: number,
  locale: Locale,
  { edition, search, words, chosen }: Replacement,
): Promise<Result<ReplaceReport>> {
  return changeMany(ctx, { letterId, locale, edition, chosen, undone: false }, async (loaded) => {
    const plan = planReplacement(loaded.pairs, search, words)
    return ({ unit, version }) => {
      const change = plan.find((one) => one.unit === unit)
      if (change?.version !== version) return 'changed'
      return change.skipped ?? { kind: 'keep-draft', version, text: change.after }
    }
  })
}

/**
 * Takes a replacement back as one act: each text it made reads as before where it still is the newest. It
 * comes back as a draft, to be confirmed by somebody who has read it.
 */
export function undoReplacement(
  ctx: Context,
  letterId: number,
  locale: Locale,
  { edition, made }: { readonly edition: number; readonly made: readonly TargetVersion[] },
): Promise<Result<ReplaceReport>> {
  const given = { letterId, locale, edition, chosen: made, undone: true }
  return changeMany(ctx, given, async (loaded, within) => {
    const before = await textsBefore(within, loaded.loaded, made)
    return ({ unit, version }) => {
      const pair = loaded.pairs.find(({ number }) => number === unit)
      const text = before.get(unit)
      if (pair?.target?.version !== version || text === undefined) return 'changed'
      return pair.target.workingCopy ? 'typed' : { kind: 'restore', version, text }
    }
  })
}

/** The text that each target had before the version named, where that was this person's own draft. */
async function textsBefore(
  { db, actor }: Context,
  { pairs }: LoadedTranslation,
  versions: readonly TargetVersion[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>()
  for (const { unit, version } of versions) {
    const target = pairs.find((pair) => pair.unit.number === unit)?.target
    const changes = target ? await listChanges(db, target.id) : []
    const at = changes.findIndex((change) => change.version === version)
    const [before, made] = [changes[at - 1], changes[at]]
    const isOwn = made?.command === 'keep-draft' && made.account === actor.id
    if (before && isOwn) texts.set(unit, before.text)
  }
  return texts
}

interface Many {
  readonly letterId: number
  readonly locale: Locale
  readonly edition: number
  readonly chosen: readonly TargetVersion[]
  readonly undone: boolean
}

interface Loaded {
  readonly loaded: LoadedTranslation
  readonly pairs: readonly Replaceable[]
}

type Skipped = ReplaceReport['skipped'][number]

type Decide = (chosen: TargetVersion) => Command | Skipped['reason']

function changeMany(
  ctx: Context,
  { letterId, locale, edition, chosen, undone }: Many,
  prepare: (loaded: Loaded, within: Context) => Promise<Decide>,
): Promise<Result<ReplaceReport>> {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'target.write', letterId, locale)
    if (!loaded.ok) return loaded
    const newest = loaded.value.edition.number
    if (edition !== newest) return refuse('edition/published-meanwhile', { number: newest })
    if (chosen.length === 0) return refuse('find/none-chosen')
    const pairs = await replaceables(within, loaded.value)
    const decide = await prepare({ loaded: loaded.value, pairs }, within)
    const report = await carryOut(within, loaded.value, onceEach(chosen), decide)
    if (report.ok && report.value.done.length > 0) {
      const data = { locale, edition, targets: report.value.done, undone }
      await record(within, { kind: 'texts-replaced', letter: letterId, data })
    }
    return report
  })
}

async function carryOut(
  ctx: Context,
  loaded: LoadedTranslation,
  chosen: readonly TargetVersion[],
  decide: Decide,
): Promise<Result<ReplaceReport>> {
  const done: TargetVersion[] = []
  const skipped: Skipped[] = []
  for (const one of chosen) {
    const command = decide(one)
    if (typeof command === 'string') {
      skipped.push({ unit: one.unit, reason: command })
      continue
    }
    const changed = await changeLoadedTarget(ctx, loaded, one.unit, command)
    if (!changed.ok) return changed
    done.push({ unit: one.unit, version: changed.value.version })
  }
  return accept({ done, skipped })
}

function onceEach(chosen: readonly TargetVersion[]): TargetVersion[] {
  return [...new Map(chosen.map((one) => [one.unit, one])).values()]
}

/** The pairs as they can be looked through, with what this person has typed beside them. */
async function replaceables(ctx: Context, loaded: LoadedTranslation) {
  const { translation, standing } = loaded
  const copies = await listWorkingCopies(ctx.db, translation.id)
  const typed = new Map(
    copies.filter(({ account }) => account === ctx.actor.id).map((copy) => [copy.targetId, copy]),
  )
  return loaded.pairs.map(({ unit, target, late }) => ({
    number: unit.number,
    source: unit.text,
    target: target && {
      text: target.text,
      state: shownState(target, standing !== null && !late),
      version: target.version,
      workingCopy: typed.get(target.id) ?? null,
    },
  }))
}
