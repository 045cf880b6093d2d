import { type ChainFault, chainFaults, chainOf } from '#app/domain/event.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { standing } from '#app/domain/sign-off.ts'
import { listEvents } from '#db/queries/events.ts'
import { listTranslationChanges } from '#db/queries/target-changes.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { loadLetter } from './letters.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'

/** What a look at the whole history of a letter found. */
export interface Verification {
  readonly events: number
  /** The hash of the newest event: kept elsewhere, it shows later that nothing was cut off. */
  readonly head: string | null
  readonly faults: readonly ChainFault[]
  /** Units whose text is not the one that the history tells of. */
  readonly strayTexts: readonly { readonly locale: string; readonly unit: number }[]
  readonly signOffs: readonly {
    readonly locale: string
    readonly at: string
    readonly state: ReturnType<typeof standing>
    /** Whether what was signed is still what its digest says. */
    readonly intact: boolean
  }[]
}

/** Reads a letter's history link by link, and holds texts and sign-offs against it. */
export async function verifyLetter(ctx: Context, letterId: number): Promise<Result<Verification>> {
  const allowed = authorize(ctx.actor, 'history.verify', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const events = await listEvents(ctx.db, chainOf(letterId))
  const translations = await loadTranslations(ctx, loaded.value)
  const told = toldTexts(events)
  const strayTexts: { locale: string; unit: number }[] = []
  for (const translation of translations) {
    strayTexts.push(...(await strayTextsOf(ctx, translation, told)))
  }
  const signed = new Map(
    events.flatMap(({ kind, data }) =>
      kind === 'signed-off' ? [[data['signOff'], data['payload']] as const] : [],
    ),
  )
  return accept({
    events: events.length,
    head: events.at(-1)?.hash ?? null,
    faults: chainFaults(events, sha256),
    strayTexts,
    signOffs: translations.flatMap(({ translation, signOffs, digest }) =>
      signOffs.map((signOff) => ({
        locale: translation.locale,
        at: signOff.signedAt,
        state: standing(signOff, digest),
        intact:
          sha256(signOff.payload) === signOff.digest && signed.get(signOff.id) === signOff.digest,
      })),
    ),
  })
}

/** The hash of each text that the history tells of, by place and version. */
function toldTexts(events: Awaited<ReturnType<typeof listEvents>>): Map<string, unknown> {
  return new Map(
    events.flatMap(({ kind, data }) =>
      kind === 'target-changed'
        ? [[placeKey(data['locale'], data['unit'], data['version']), data['text']] as const]
        : [],
    ),
  )
}

function placeKey(locale: unknown, unit: unknown, version: unknown): string {
  return `${locale} ${unit} ${version}`
}

async function strayTextsOf(
  ctx: Context,
  { translation, pairs }: LoadedTranslation,
  told: ReadonlyMap<string, unknown>,
): Promise<{ locale: string; unit: number }[]> {
  const { locale } = translation
  const changes = await listTranslationChanges(ctx.db, translation.id)
  const units = new Map(pairs.map(({ unit, target }) => [target?.id, unit.number]))
  const kept = changes.map((change) => ({
    unit: units.get(change.targetId) ?? 0,
    version: change.version,
    text: change.text,
  }))
  const now = pairs.flatMap(({ unit, target }) =>
    target && target.version > 0
      ? [{ unit: unit.number, version: target.version, text: target.text }]
      : [],
  )
  const untold = pairs.filter(({ target }) => target && target.version === 0 && target.text !== '')
  const stray = [...kept, ...now]
    .filter((one) => told.get(placeKey(locale, one.unit, one.version)) !== sha256(one.text))
    .map((one) => one.unit)
  const all = new Set([...stray, ...untold.map(({ unit }) => unit.number)])
  return [...all].map((unit) => ({ locale, unit }))
}

/** Whether everything is as the history tells it. */
export function isSound({ faults, strayTexts, signOffs }: Verification): boolean {
  return faults.length === 0 && strayTexts.length === 0 && signOffs.every((one) => one.intact)
}
