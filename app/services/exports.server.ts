import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listSignatories } from '#db/queries/signatories.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadTranslation } from './translations.server.ts'

/** A translation as JSON: every unit with its state, and the signatories. A draft goes to its people only. */
export async function exportJson(
  ctx: Context,
  letterId: number,
  locale: Locale,
): Promise<Result<string>> {
  const loaded = await loadTranslation(ctx, 'version.download-signed', letterId, locale)
  if (!loaded.ok) return loaded
  if (loaded.value.standing === null) {
    const allowed = authorize(ctx.actor, 'version.download-draft', { letter: letterId, locale })
    if (!allowed.ok) return allowed
  }
  const { letter, edition, pairs, limits, signOffs: _, standing, ...translation } = loaded.value
  const numbers = new Map(pairs.map(({ unit }) => [unit.id, unit.number]))
  const signatories = await listSignatories(ctx.db, edition.id)
  const content = {
    format: 'demarche/translation/1',
    letter: String(letter.id),
    title: edition.title,
    edition: edition.number,
    sourceLocale: letter.sourceLocale,
    locale,
    state: translation.state,
    digest: translation.digest,
    units: pairs.map(({ unit, target, overrides, late }) => ({
      number: unit.number,
      kind: unit.kind,
      format: unit.format,
      translate: unit.translate,
      source: unit.text,
      target: target?.text ?? null,
      state: readState(target?.state ?? null, standing !== null && !late),
      version: target?.version ?? null,
      provenance: target && target.text !== '' ? target.provenance : null,
      limit: limits.get(unit.id) ?? null,
      variants: overrides.map((override) => ({
        variant: override.variant,
        target: override.text,
        state: readState(override.state, standing !== null && !late),
        version: override.version,
      })),
    })),
    signatories: signatories.map(
      ({ id: _id, consent: _consent, groupUnitId, descriptorUnitId, ...rest }) => ({
        ...rest,
        group: groupUnitId === null ? null : (numbers.get(groupUnitId) ?? null),
        descriptor: descriptorUnitId === null ? null : (numbers.get(descriptorUnitId) ?? null),
      }),
    ),
  }
  const text = `${JSON.stringify(content, null, 2)}\n`
  return transact(ctx, async (within) => {
    const data = { file: `letter-${locale}.json`, sha256: sha256(text) }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    return accept(text)
  })
}

/** XLIFF's four: `reviewed` reads as `final` under a standing sign-off. */
export function readState<State extends string>(
  state: State | null,
  signedOff: boolean,
): State | 'final' | null {
  return state === 'reviewed' && signedOff ? 'final' : state
}
