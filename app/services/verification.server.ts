import { canonical } from '#app/domain/canonical.ts'
import { type ChainFault, chainFaults } from '#app/domain/chain-faults.ts'
import { editionUnits, type NewUnit } from '#app/domain/edition-units.ts'
import { chainOf, type Event } from '#app/domain/event.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import type { SignOffStanding } from '#app/domain/sign-off.ts'
import { firstConsent } from '#app/domain/signatories/consent.ts'
import type { PublicKey } from '#app/domain/signature.ts'
import {
  isTold,
  lineName,
  type Told,
  type ToldEdition,
  targetKey,
  toldBy,
  unitsTold,
} from '#app/domain/told.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'
import { listStoredEditions, type StoredEdition } from '#db/queries/editions.ts'
import { listEvents } from '#db/queries/events.ts'
import type { StoredSignOff } from '#db/queries/sign-offs.ts'
import { listTranslationChanges } from '#db/queries/target-changes.ts'
import { listTargets } from '#db/queries/targets.ts'
import { listLetterLimits, type StoredLimit } from '#db/queries/unit-limits.ts'
import { listUnitLines, listUnits, type UnitLine } from '#db/queries/units.ts'
import { listLetterVariantChanges, type PlacedOverrideChange } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { loadLetter } from './letters.server.ts'
import { isSecondedAsTold } from './second-signatures.server.ts'
import { type VerifiedSending, verifySendings } from './sending-verification.server.ts'
import { consentsHash, type LoadedTable, loadTable, tableHash } from './signatories.server.ts'
import { isSignedBy } from './signing-key.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'

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
  readonly signOffs: readonly {
    readonly locale: string
    readonly at: string
    /** `missing`: the history tells of it, and it is not there. */
    readonly state: SignOffStanding | 'missing'
    /** Whether it is what was signed, by whom and when, and ended as the history tells. */
    readonly intact: boolean
    /** The id of the key that signed it; `null` for those from before there were signatures. */
    readonly key: string | null
  }[]
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

/** The name of a unit's line, as the history has it. */
function lineOf(lines: ReadonlyMap<number, UnitLine>, unitId: number): string {
  const line = lines.get(unitId)
  return line ? lineName(line.edition, line.number) : ''
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

/** The numbers of the units that are not what the edition, or an act on the table, made them. */
function strayUnits(
  edition: StoredEdition,
  units: readonly Unit[],
  told: ToldEdition | undefined,
): number[] {
  if (edition.confirmedAt === null || told === undefined) return units.map((unit) => unit.number)
  const made = [...madeUnits(edition, units, told), ...addedDescriptors(units, told)]
  const stored = new Map(units.map((unit) => [unit.number, unit]))
  const numbers = new Set([...made, ...units].map((unit) => unit.number))
  const byNumber = new Map(made.map((unit) => [unit.number, unit]))
  return [...numbers].filter((number) => !isSameUnit(byNumber.get(number), stored.get(number)))
}

/** What the first edition's cut made, or what a later one is told to consist of. */
function madeUnits(
  edition: StoredEdition,
  units: readonly Unit[],
  { number, data }: ToldEdition,
): readonly MadeUnit[] {
  if (number === 1) return editionUnits(edition.title, parseCut(edition.cutJson)).units
  return unitsTold(data).map(({ text: hash, ...unit }) => ({
    ...unit,
    kind: unit.kind as UnitKind,
    text: textOf(units, unit.number, hash),
  }))
}

/** The descriptors that acts on the table added. */
function addedDescriptors(units: readonly Unit[], { descriptors }: ToldEdition): MadeUnit[] {
  return descriptors.map(({ unit: number, text: hash }) => {
    return { number, kind: 'descriptor', text: textOf(units, number, hash), translate: true }
  })
}

/** The text of a unit that reads as told: of one that reads otherwise, nothing is made. */
function textOf(units: readonly Unit[], number: number, hash: string): string {
  const stored = units.find((unit) => unit.number === number)
  return stored && sha256(stored.text) === hash ? stored.text : ''
}

type MadeUnit = Pick<NewUnit, 'number' | 'kind' | 'text' | 'translate'>

function isSameUnit(made: MadeUnit | undefined, stored: Unit | undefined): boolean {
  return (
    made?.text === stored?.text &&
    made?.kind === stored?.kind &&
    made?.translate === stored?.translate
  )
}

/** What was done to wordings and is not as told, and what is told of and not there. */
function strayWordings(
  changes: readonly PlacedOverrideChange[],
  lines: ReadonlyMap<number, UnitLine>,
  told: Told,
): { locale: string; unit: number }[] {
  const kept = changes.map(({ unitId, variant, ...change }) => {
    const unit = lines.get(unitId)?.now ?? 0
    return { ...change, locale: variant as string, unit, line: lineOf(lines, unitId) }
  })
  const stray = kept.filter(
    ({ text, state, ...at }) => !isTold(told, at, { hash: sha256(text), state }),
  )
  const there = new Set(kept.map(({ locale, line, version }) => targetKey(locale, line, version)))
  const missing = told.wordings.filter((key) => !there.has(key)).map((key) => key.split(' '))
  const numbers = new Map([...lines].map(([id, { now }]) => [lineOf(lines, id), now]))
  const places = [
    ...stray.map(({ locale, unit }) => ({ locale, unit })),
    ...missing.map(([locale = '', line = '']) => ({ locale, unit: numbers.get(line) ?? 0 })),
  ]
  return [...new Map(places.map((one) => [`${one.locale} ${one.unit}`, one])).values()]
}

async function strayTargets(
  ctx: Context,
  { translation }: LoadedTranslation,
  lines: ReadonlyMap<number, UnitLine>,
  told: Told,
): Promise<{ locale: string; unit: number }[]> {
  const { locale } = translation
  const targets = await listTargets(ctx.db, translation.id)
  const unitOf = new Map(targets.map(({ id, unitId }) => [id, unitId]))
  const changes = await listTranslationChanges(ctx.db, translation.id)
  const kept = changes.map((change) => ({ ...change, unit: unitOf.get(change.targetId) ?? 0 }))
  const now = targets.map((target) => ({
    ...target,
    state: target.storedState,
    unit: target.unitId,
  }))
  const stray = [...kept, ...now]
    .filter(({ version, text, state, unit }) =>
      version === 0
        ? text !== '' || state !== 'initial'
        : !isTold(
            told,
            { locale, line: lineOf(lines, unit), version },
            { hash: sha256(text), state },
          ),
    )
    .map(({ unit }) => lines.get(unit)?.now ?? 0)
  return [...new Set(stray)].map((unit) => ({ locale, unit }))
}

function verifiedSignOffs(
  { key }: Context,
  { translation, signOffs }: LoadedTranslation,
  told: Told,
): Verification['signOffs'] {
  return signOffs.map((signOff) => ({
    locale: translation.locale,
    at: signOff.signedAt,
    state: signOff.standing,
    intact:
      isSignedAsTold(signOff, translation.locale, told.signOffs.get(signOff.id)) &&
      isEndedAsTold(signOff, told.ends.get(signOff.id)) &&
      isSealedAsTold(signOff, key, told.signOffs.get(signOff.id)) &&
      isSecondedAsTold(signOff, translation.locale, told.seconds.get(signOff.id)) &&
      (!signOff.second || isSealedAsTold(signOff.second, key, told.seconds.get(signOff.id))),
    key: signOff.signature?.key ?? null,
  }))
}

function isSignedAsTold(signOff: StoredSignOff, locale: string, event: Event | undefined): boolean {
  const { payload, digest, textDigest, account, signedAt, statement } = signOff
  if (!event || sha256(payload) !== digest) return false
  const { data } = event
  const signed = JSON.parse(payload)
  return (
    data['payload'] === digest &&
    data['text'] === textDigest &&
    data['locale'] === locale &&
    event.account === account &&
    signed.signedAt === signedAt &&
    signed.statement === statement
  )
}

/** The key in the key folder is believed before its copy in the database. */
function isSealedAsTold(
  { payload, signature }: Pick<StoredSignOff, 'payload' | 'signature'>,
  key: PublicKey,
  event: Event | undefined,
): boolean {
  const named = event?.data['key'] ?? null
  if (signature === null || signature.key !== named) return signature === null && named === null
  return isSignedBy(signature.key === key.id ? key : signature.publicKey, payload, signature)
}

function isEndedAsTold({ end }: StoredSignOff, event: Event | undefined): boolean {
  if (!end || !event) return !end && !event
  return (
    event.data['ending'] === end.kind &&
    event.data['reason'] === sha256(end.reason) &&
    event.account === end.account
  )
}

function missingSignOffs(
  translations: readonly LoadedTranslation[],
  told: Told,
): Verification['signOffs'] {
  const there = new Set(translations.flatMap(({ signOffs }) => signOffs.map(({ id }) => id)))
  return [...told.signOffs]
    .filter(([id]) => !there.has(id))
    .map(([, { data, at }]) => ({
      locale: String(data['locale']),
      at,
      state: 'missing',
      intact: false,
      key: null,
    }))
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
