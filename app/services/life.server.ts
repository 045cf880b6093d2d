import { rolesIn } from '#app/domain/actor.ts'
import { isBlank } from '#app/domain/blank.ts'
import { readingIn } from '#app/domain/editions/since.ts'
import { groupBy } from '#app/domain/group-by.ts'
import {
  type LifeEntry,
  type LifeFilter,
  type LifePage,
  lifeOfSource,
  lifeOfText,
  lifePage,
  wordless,
} from '#app/domain/life.ts'
import type { Locale } from '#app/domain/locale.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type ShownState, shownState, type Target } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { baseOf } from '#app/domain/variants/variant.ts'
import { rules } from '#app/domain/workflow.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listDismissals } from '#db/queries/dismissals.ts'
import { listChanges, listTranslationChanges } from '#db/queries/target-changes.ts'
import { listVariantChanges } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { loadPlace, type Place } from './places.server.ts'
import { loadSourceHistory } from './source-history.server.ts'
import { changeTarget } from './targets.server.ts'
import { type LoadedTranslation, loadTranslation } from './translations.server.ts'

/** What a translation went through, as far as it is asked for. */
export interface LifeView {
  readonly head: LetterHead
  readonly locale: Locale
  readonly mayWrite: boolean
  readonly units: readonly { readonly number: number; readonly kind: UnitKind }[]
  /** Everybody who did something here. */
  readonly people: readonly { readonly account: number; readonly name: string }[]
  /** The unit whose own life it is. */
  readonly unit: LifeUnit | null
  readonly life: LifePage<ShownLifeEntry>
}

export interface LifeUnit {
  readonly number: number
  readonly source: string
  readonly text: string
  readonly state: ShownState
  /** Whether its source moved since it was confirmed. */
  readonly stale: boolean
  /** Whether this person would restore an older text if the unit were reopened. */
  readonly locked: boolean
}

export interface ShownLifeEntry extends LifeEntry {
  /** `null`: the operator. */
  readonly by: string | null
  /** The version to restore this text on; `null` where it cannot be. */
  readonly restoreOn: number | null
}

export async function readLife(
  ctx: Context,
  letterId: number,
  locale: Locale,
  asked: LifeFilter & { readonly page: number },
): Promise<Result<LifeView>> {
  const loaded = await loadTranslation(ctx, 'translation.read', letterId, locale)
  if (!loaded.ok) return loaded
  const { letter, edition, pairs } = loaded.value
  const names = await listAccountNames(ctx.db)
  const entries = await wholeLife(ctx, loaded.value)
  const roles = rolesIn(ctx.actor, letterId, locale)
  const restores = rules.restore.roles.some((role) => roles.some((held) => held === role))
  const targets = new Map(pairs.map(({ unit, target }) => [unit.number, target]))
  const life = lifePage(entries, asked)
  const people = new Set(entries.flatMap(({ person }) => person ?? []))
  return accept({
    head: headOf(letter, edition),
    locale,
    mayWrite: may(ctx.actor, 'target.write', { letter: letterId, locale }),
    units: pairs
      .filter(({ target }) => target !== null)
      .map(({ unit: { number, kind } }) => ({ number, kind })),
    people: [...people]
      .map((account) => ({ account, name: names.get(account) ?? '' }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    unit: lifeUnit(loaded.value, asked.unit, restores),
    life: {
      ...life,
      entries: life.entries.map((entry) => ({
        ...entry,
        by: entry.person === null ? null : (names.get(entry.person) ?? ''),
        restoreOn: restores ? restoreOn(entry, targets.get(entry.unit ?? 0)) : null,
      })),
    },
  })
}

/** Everything, each text by itself oldest first, and then what is about the whole. */
async function wholeLife(ctx: Context, loaded: LoadedTranslation): Promise<LifeEntry[]> {
  const { db } = ctx
  const { translation, edition, pairs, signOffs, waivers } = loaded
  const unitOf = new Map(pairs.map(({ unit, target }) => [target?.id, unit.number]))
  const numberOf = new Map(pairs.map(({ unit }) => [unit.id, unit.number]))
  const changes = groupBy(await listTranslationChanges(db, translation.id), (one) => one.targetId)
  const wordings = (await listVariantChanges(db, edition.id)).filter(
    ({ variant }) => baseOf(variant) === translation.locale,
  )
  const byWording = groupBy(wordings, ({ unitId, variant }) => `${unitId} ${variant}`)
  const dismissals = await listDismissals(db, translation.id)
  return [
    ...(await lifeOfSources(ctx, loaded)),
    ...[...changes].flatMap(([target, own]) =>
      lifeOfText({ unit: unitOf.get(target) ?? null, variant: null }, own),
    ),
    ...[...byWording.values()].flatMap((own) =>
      lifeOfText(
        { unit: numberOf.get(own[0]?.unitId ?? 0) ?? null, variant: own[0]?.variant ?? null },
        own,
      ),
    ),
    ...dismissals.map(({ targetId, reason, account, at }) =>
      wordless({
        act: 'dismiss',
        at,
        person: account,
        words: reason,
        unit: unitOf.get(targetId) ?? null,
      }),
    ),
    ...waivers.all.flatMap(({ at, waivedBy, reason, end }) => [
      wordless({ act: 'waive', at, person: waivedBy, words: reason }),
      ...(end
        ? [wordless({ act: 'end-waiver', at: end.at, person: end.account, words: end.reason })]
        : []),
    ]),
    ...signOffs.flatMap(({ signedAt, account, statement, second, end }) => [
      wordless({ act: 'sign', at: signedAt, person: account, words: statement }),
      ...(second
        ? [
            wordless({
              act: 'second-sign',
              at: second.at,
              person: second.account,
              words: second.statement,
            }),
          ]
        : []),
      ...(end
        ? [wordless({ act: end.kind, at: end.at, person: end.account, words: end.reason })]
        : []),
    ]),
  ]
}

/** What editions did to the units that are translated here, and to those that are gone. */
async function lifeOfSources(
  ctx: Context,
  { letter, pairs }: LoadedTranslation,
): Promise<LifeEntry[]> {
  const history = await loadSourceHistory(ctx, letter.id)
  const numberOf = new Map(pairs.map(({ unit }) => [unit.id, unit.number]))
  return history.changes.flatMap((change) => {
    const { at, account, note } = history.editions.get(change.edition) ?? {}
    if (!at) return []
    const { unit, edition } = change
    return lifeOfSource(change, {
      at,
      person: account ?? null,
      unit: numberOf.get(unit) ?? null,
      words: note || null,
      before: readingIn(history, unit, edition - 1) ?? '',
      after: readingIn(history, unit, edition) ?? '',
    })
  })
}

function lifeUnit(
  { pairs, standing }: LoadedTranslation,
  number: number | null,
  restores: boolean,
): LifeUnit | null {
  const pair = pairs.find((one) => one.unit.number === number)
  if (!pair?.target) return null
  const { unit, target } = pair
  return {
    number: unit.number,
    source: unit.text,
    text: target.text,
    state: shownState(target, standing !== null),
    stale: target.stale,
    locked: restores && !rules.restore.from.includes(target.state),
  }
}

/** The version of the target to name, where the text that this act brought can come back. */
function restoreOn(
  { variant, version, before, after }: LifeEntry,
  target: Target | null | undefined,
): number | null {
  if (!target || variant !== null || version === null) return null
  if (after === before || isBlank(after)) return null
  const isOpen = rules.restore.from.includes(target.state)
  return isOpen && after !== target.text ? target.version : null
}

/** Brings a text back that the target had once, as a new act on the version its reader saw. */
export async function restoreText(
  ctx: Context,
  at: Place,
  given: { readonly version: number; readonly of: number },
): Promise<Result<Target>> {
  const found = await loadPlace(ctx, 'translation.read', at)
  if (!found.ok) return found
  const changes = await listChanges(ctx.db, found.value.target.id)
  const old = changes.find(({ version }) => version === given.of)
  if (!old) return refuse('target/not-found')
  return changeTarget(ctx, at, { kind: 'restore', version: given.version, text: old.text })
}
