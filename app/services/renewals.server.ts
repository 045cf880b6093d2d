import { type DeltaUnit, deltaOf, type ReadUnit } from '#app/domain/editions/delta.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { TranslationText } from '#app/domain/sign-off.ts'
import type { Unit } from '#app/domain/unit.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { insertSignOffEnd } from '#db/queries/sign-offs.ts'
import { listUnits } from '#db/queries/units.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { writeNote } from './notes.server.ts'
import { changeLoadedTarget } from './targets.server.ts'
import {
  type JudgedSignOff,
  type LoadedTranslation,
  loadTranslation,
} from './translations.server.ts'

/** What a signer is asked after a change: does their sign-off still hold, in what is not as they signed it? */
export interface Renewal {
  readonly signOff: number
  readonly signedAt: string
  readonly edition: number
  readonly delta: readonly DeltaUnit[]
}

/**
 * The last sign-off of this person that a change has felled, while no other stands in its place. What
 * was withdrawn or voided is not asked about.
 */
export function renewableOf(
  { standing, waiting, signOffs }: LoadedTranslation,
  person: number | null,
): JudgedSignOff | null {
  if (standing !== null || waiting !== null) return null
  const last = signOffs.findLast(({ account }) => account === person)
  return last?.standing === 'lapsed' || last?.standing === 'superseded' ? last : null
}

export async function loadRenewal(
  ctx: Context,
  loaded: LoadedTranslation,
): Promise<Renewal | null> {
  const signOff = renewableOf(loaded, ctx.actor.id)
  if (!signOff) return null
  const { id, signedAt, edition } = signOff
  return {
    signOff: id,
    signedAt,
    edition,
    delta: await deltaSince(ctx, loaded, signOff),
  }
}

async function deltaSince(
  { db }: Context,
  { letter, pairs, text }: LoadedTranslation,
  { payload, editionId, edition }: JudgedSignOff,
): Promise<DeltaUnit[]> {
  const { text: signed }: { text: TranslationText } = JSON.parse(payload)
  const changes = await listEditionChanges(db, letter.id)
  const moved = changes.filter((one) => one.kind === 'moved' && one.edition > edition)
  return deltaOf(
    readUnits(signed, await listUnits(db, editionId)),
    readUnits(
      text,
      pairs.map(({ unit }) => unit),
    ),
    new Set(moved.map(({ unit }) => unit)),
  )
}

function readUnits({ units }: TranslationText, placed: readonly Unit[]): ReadUnit[] {
  const ids = new Map(placed.map(({ number, id }) => [number, id]))
  return units.flatMap(({ number, source, target, variants = {} }) => {
    const id = ids.get(number)
    return id === undefined ? [] : [{ id, number, source, target, variants }]
  })
}

/**
 * The answer no: the sign-off is withdrawn where nothing has ended it yet, and what changed is opened
 * again, with the reason beside it.
 */
export function declineRenewal(
  ctx: Context,
  letterId: number,
  locale: Locale,
  given: { readonly signOff: number; readonly digest: string; readonly reason: string },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'sign-off.withdraw', letterId, locale)
    if (!loaded.ok) return loaded
    const account = within.actor.id
    const signOff = renewableOf(loaded.value, account)
    if (account === null || signOff?.id !== given.signOff) return refuse('sign-off/not-renewable')
    if (loaded.value.digest !== given.digest) return refuse('sign-off/text-changed')
    const reason = given.reason.trim()
    if (reason === '') return refuse('sign-off/reason-missing')
    const delta = await deltaSince(within, loaded.value, signOff)
    const opened = await openDelta(within, loaded.value, delta, reason)
    if (!opened.ok) return opened
    if (signOff.end) return accept(true)
    const end = { kind: 'withdrawn', account, reason, at: timestamp(within) } as const
    await insertSignOffEnd(within.db, signOff.id, end)
    const data = { locale, signOff: signOff.id, ending: end.kind, reason: sha256(reason) }
    await record(within, { kind: 'sign-off-ended', letter: letterId, data })
    return accept(true)
  })
}

async function openDelta(
  ctx: Context,
  loaded: LoadedTranslation,
  delta: readonly DeltaUnit[],
  reason: string,
): Promise<Result<true>> {
  const changed = new Set(delta.map(({ id }) => id))
  for (const { unit, target } of loaded.pairs) {
    if (!changed.has(unit.id) || target?.state !== 'reviewed') continue
    const command = { kind: 'reopen', version: target.version } as const
    const done = await changeLoadedTarget(ctx, loaded, unit.number, command)
    if (!done.ok) return done
    const { letter, edition, translation } = loaded
    const place = {
      letter: letter.id,
      locale: translation.locale,
      unit: unit.number,
      unitId: unit.id,
      edition: edition.number,
    }
    const said = await writeNote(ctx, place, { body: reason, scope: 'locale', asks: null })
    if (!said.ok) return said
  }
  return accept(true)
}
