import { canonical } from '#app/domain/canonical.ts'
import { type ChainFault, chainFaults } from '#app/domain/chain-faults.ts'
import { editionUnits, type NewUnit } from '#app/domain/edition-units.ts'
import { chainOf, type Event } from '#app/domain/event.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import type { SignOffStanding } from '#app/domain/sign-off.ts'
import type { PublicKey } from '#app/domain/signature.ts'
import { isTold, type Told, targetKey, toldBy } from '#app/domain/told.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { StoredEdition } from '#db/queries/editions.ts'
import { listEvents } from '#db/queries/events.ts'
import type { StoredSignOff } from '#db/queries/sign-offs.ts'
import { listTranslationChanges } from '#db/queries/target-changes.ts'
import { listLimits, type StoredLimit } from '#db/queries/unit-limits.ts'
import { listUnits } from '#db/queries/units.ts'
import { listVariantChanges, type PlacedOverrideChange } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { loadLetter } from './letters.server.ts'
import { isSecondedAsTold } from './second-signatures.server.ts'
import { type VerifiedSending, verifySendings } from './sending-verification.server.ts'
import { type LoadedTable, loadTable, tableHash } from './signatories.server.ts'
import { isSignedBy } from './signing-key.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'

/** What a look at the whole history of a letter found. */
export interface Verification {
  readonly events: number
  /** The hash of the newest event: kept elsewhere, it shows later that nothing was cut off. */
  readonly head: string | null
  readonly faults: readonly ChainFault[]
  /** Whether input, title, cut, limits of units and signatories are those that the history tells of. */
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
  const units = await listUnits(ctx.db, edition.id)
  const table = await loadTable(ctx, edition)
  const strayTexts = strayUnits(edition, units, told).map((unit) => ({
    locale: letter.sourceLocale as string,
    unit,
  }))
  strayTexts.push(...strayWordings(await listVariantChanges(ctx.db, edition.id), units, told))
  for (const translation of translations) {
    strayTexts.push(...(await strayTargets(ctx, translation, told)))
  }
  return accept({
    events: events.length,
    head: events.at(-1)?.hash ?? null,
    faults: await chainFaults(events, sha256),
    sourceIntact:
      isSourceTold(edition, told) &&
      areLimitsTold(await listLimits(ctx.db, edition.id), units, told) &&
      isTableTold(edition, table, told),
    strayTexts,
    signOffs: [
      ...translations.flatMap((translation) => verifiedSignOffs(ctx, translation, told)),
      ...missingSignOffs(translations, told),
    ],
    sendings: await verifySendings(ctx, letterId, events),
  })
}

function isSourceTold({ input, title, cutJson, confirmedAt }: StoredEdition, told: Told): boolean {
  if (sha256(input) !== told.input) return false
  if (told.edition === null || confirmedAt === null) return told.edition === confirmedAt
  return sha256(title) === told.edition['title'] && sha256(cutJson) === told.edition['cut']
}

function areLimitsTold(
  stored: readonly StoredLimit[],
  units: readonly Unit[],
  told: Told,
): boolean {
  const numbers = new Map(units.map((unit) => [unit.id, unit.number]))
  const isOne = ({ unitId, limit, version }: StoredLimit) => {
    const data = told.limits.get(numbers.get(unitId) ?? 0)
    const { kind, addressees } = limit ?? { kind: 'everyone', addressees: [] }
    return (
      data?.['version'] === version &&
      data['kind'] === kind &&
      canonical(data['addressees']) === canonical(addressees)
    )
  }
  return stored.length === told.limits.size && stored.every(isOne)
}

function isTableTold(edition: StoredEdition, table: LoadedTable, told: Told): boolean {
  const last = told.signatories.at(-1)
  const isCounted = table.version === (last?.['version'] ?? 0)
  if (last) return isCounted && tableHash(table.rows) === last['table']
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

/** The numbers of the units that are not what the confirmed cut, or an act on the table, made them. */
function strayUnits(edition: StoredEdition, units: readonly Unit[], told: Told): number[] {
  if (edition.confirmedAt === null) return units.map((unit) => unit.number)
  const added = addedDescriptors(units, told)
  const made = [...editionUnits(edition.title, parseCut(edition.cutJson)).units, ...added]
  const stored = new Map(units.map((unit) => [unit.number, unit]))
  const numbers = new Set([...made, ...units].map((unit) => unit.number))
  const byNumber = new Map(made.map((unit) => [unit.number, unit]))
  return [...numbers].filter((number) => !isSameUnit(byNumber.get(number), stored.get(number)))
}

/** The descriptors that acts on the table added: of a text that reads otherwise than told, nothing is made. */
function addedDescriptors(units: readonly Unit[], told: Told): MadeUnit[] {
  const added = told.signatories.flatMap(
    ({ descriptors }) => descriptors as readonly { unit: number; text: string }[],
  )
  return added.map(({ unit: number, text: hash }) => {
    const stored = units.find((unit) => unit.number === number)
    const text = stored && sha256(stored.text) === hash ? stored.text : ''
    return { number, kind: 'descriptor', text, translate: true }
  })
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
  units: readonly Unit[],
  told: Told,
): { locale: string; unit: number }[] {
  const numbers = new Map(units.map((unit) => [unit.id, unit.number]))
  const kept = changes.map(({ unitId, variant, ...change }) => {
    const unit = numbers.get(unitId) ?? 0
    return { ...change, locale: variant as string, unit }
  })
  const stray = kept.filter(
    ({ text, state, ...at }) => !isTold(told, at, { hash: sha256(text), state }),
  )
  const there = new Set(kept.map(({ locale, unit, version }) => targetKey(locale, unit, version)))
  const missing = told.wordings.filter((key) => !there.has(key)).map((key) => key.split(' '))
  const places = [
    ...stray.map(({ locale, unit }) => ({ locale, unit })),
    ...missing.map(([locale = '', unit = '']) => ({ locale, unit: Number(unit) })),
  ]
  return [...new Map(places.map((one) => [`${one.locale} ${one.unit}`, one])).values()]
}

async function strayTargets(
  ctx: Context,
  { translation, pairs: shown, retired }: LoadedTranslation,
  told: Told,
): Promise<{ locale: string; unit: number }[]> {
  const { locale } = translation
  const pairs = [...shown, ...retired]
  const changes = await listTranslationChanges(ctx.db, translation.id)
  const units = new Map(pairs.map(({ unit, target }) => [target?.id, unit.number]))
  const kept = changes.map((change) => ({ ...change, unit: units.get(change.targetId) ?? 0 }))
  const now = pairs.flatMap(({ unit, target }) =>
    target ? [{ ...target, unit: unit.number }] : [],
  )
  const stray = [...kept, ...now]
    .filter(({ version, text, state, unit }) =>
      version === 0
        ? text !== '' || state !== 'initial'
        : !isTold(told, { locale, unit, version }, { hash: sha256(text), state }),
    )
    .map(({ unit }) => unit)
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
