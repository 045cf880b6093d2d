import { canonical } from '#app/domain/canonical.ts'
import { type ChainFault, chainFaults } from '#app/domain/chain-faults.ts'
import { editionUnits } from '#app/domain/edition-units.ts'
import { chainOf } from '#app/domain/event.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import { firstConsent } from '#app/domain/signatories/consent.ts'
import { type Told, toldBy } from '#app/domain/told.ts'
import { listStoredEditions, type StoredEdition } from '#db/queries/editions.ts'
import { listEvents } from '#db/queries/events.ts'
import { listLetterLimits, type StoredLimit } from '#db/queries/unit-limits.ts'
import { listUnitLines, listUnits, type UnitLine } from '#db/queries/units.ts'
import { listLetterVariantChanges } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { loadLetter } from './letters.server.ts'
import { type VerifiedSending, verifySendings } from './sending-verification.server.ts'
import {
  missingSignOffs,
  type VerifiedSignOff,
  verifiedSignOffs,
} from './sign-off-verification.server.ts'
import { consentsHash, type LoadedTable, loadTable, tableHash } from './signatories.server.ts'
import { lineOf, strayTargets, strayUnits, strayWordings } from './stray-texts.server.ts'
import { loadTranslations } from './translations.server.ts'

/** What a look at the whole history of a letter found. */
export interface Verification {
  readonly events: number
  /** The hash of the newest event: kept elsewhere, it shows later that nothing was cut off. */
  readonly head: string | null
  readonly faults: readonly ChainFault[]
  /** Whether title, text and cut, limits, signatories and their consents are as the history tells. */
  readonly sourceIntact: boolean
  /** Units whose text or state is not the one that the history tells of. */
  readonly strayTexts: readonly { readonly locale: string; readonly unit: number }[]
  readonly signOffs: readonly VerifiedSignOff[]
  /** The versions that went out, with the bytes that are kept of them. */
  readonly sendings: readonly VerifiedSending[]
}

/** Reads a letter's history link by link, and holds texts and sign-offs against it. */
export async function verifyLetter(ctx: Context, letterId: number): Promise<Result<Verification>> {
  const allowed = authorize(ctx.actor, 'history.verify', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const events = await listEvents(ctx.db, chainOf(letterId))
  const translations = await loadTranslations(ctx, loaded.value)
  const told = toldBy(events)
  const editions = await listStoredEditions(ctx.db, letterId)
  const lines = await listUnitLines(ctx.db, letterId)
  const strayTexts = []
  for (const one of editions) {
    const units = await listUnits(ctx.db, one.id)
    const numbers = strayUnits(one, units, told.editions[one.number - 1])
    strayTexts.push(...numbers.map((unit) => ({ locale: letter.sourceLocale as string, unit })))
  }
  const wordings = await listLetterVariantChanges(ctx.db, letterId)
  strayTexts.push(...strayWordings(wordings, lines, told))
  for (const translation of translations) {
    strayTexts.push(...(await strayTargets(ctx, translation, lines, told)))
  }
  return accept({
    events: events.length,
    head: events.at(-1)?.hash ?? null,
    faults: await chainFaults(events, sha256),
    sourceIntact:
      editions.every((one) => isSourceTold(one, told)) &&
      editions.length === Math.max(1, told.editions.length) &&
      areLimitsTold(await listLetterLimits(ctx.db, letterId), lines, told) &&
      isTableTold(edition, await loadTable(ctx, edition), told),
    strayTexts,
    signOffs: [
      ...translations.flatMap((translation) => verifiedSignOffs(ctx, translation, told)),
      ...missingSignOffs(translations, told),
    ],
    sendings: await verifySendings(ctx, letterId, events),
  })
}

function isSourceTold(
  { number, input, title, cutJson, note, confirmedAt }: StoredEdition,
  { input: imported, editions }: Told,
): boolean {
  const data = editions[number - 1]?.data
  if (sha256(input) !== (number === 1 ? imported : data?.['input'])) return false
  if (data === undefined || confirmedAt === null) return data === undefined && confirmedAt === null
  if (number > 1 && sha256(note) !== data['note']) return false
  return sha256(title) === data['title'] && sha256(cutJson) === data['cut']
}

function areLimitsTold(
  stored: readonly StoredLimit[],
  lines: ReadonlyMap<number, UnitLine>,
  told: Told,
): boolean {
  const isOne = ({ unitId, limit, version }: StoredLimit) => {
    const data = told.limits.get(lineOf(lines, unitId))
    const { kind, addressees } = limit ?? { kind: 'everyone', addressees: [] }
    return (
      data?.['version'] === version &&
      data['kind'] === kind &&
      canonical(data['addressees']) === canonical(addressees)
    )
  }
  return stored.length === told.limits.size && stored.every(isOne)
}

function isTableTold(
  edition: StoredEdition,
  table: LoadedTable,
  { signatories, consents }: Told,
): boolean {
  const untold = table.rows.map(() => ({ consent: firstConsent }))
  if (consentsHash(table.rows) !== (consents ?? consentsHash(untold))) return false
  const isCounted = table.version === (signatories?.version ?? 0)
  if (signatories) return isCounted && tableHash(table.rows) === signatories.table
  return isCounted && (edition.confirmedAt === null || isTableOfCut(edition, table))
}

function isTableOfCut({ title, cutJson }: StoredEdition, { rows }: LoadedTable): boolean {
  const { units, signatories } = editionUnits(title, parseCut(cutJson))
  const texts = new Map(units.map(({ number, text }) => [number, text]))
  const made = signatories.map((one) => ({
    ...one,
    descriptor: texts.get(one.descriptor ?? 0) ?? null,
  }))
  return tableHash(made) === tableHash(rows)
}

/** Whether everything is as the history tells it. */
export function isSound(found: Verification): boolean {
  const { faults, sourceIntact, strayTexts, signOffs, sendings } = found
  return (
    faults.length === 0 &&
    sourceIntact &&
    strayTexts.length === 0 &&
    [...signOffs, ...sendings].every((one) => one.intact)
  )
}
