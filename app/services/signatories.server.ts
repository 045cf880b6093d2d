import { canonical } from '#app/domain/canonical.ts'
import type { Letter } from '#app/domain/letter.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { latestDay } from '#app/domain/sendings/sending.ts'
import { type Consent, firstConsent } from '#app/domain/signatories/consent.ts'
import {
  type AlikePair,
  alikePairs,
  findAlike,
  type Likeness,
  likenessKey,
} from '#app/domain/signatories/duplicates.ts'
import { type StatedCount, wrongCounts } from '#app/domain/signatories/stated-count.ts'
import {
  changeTable,
  type GivenConsent,
  type TableCommand,
  type TableCommandKind,
  type TableRow,
} from '#app/domain/signatories/table.ts'
import type {
  ListedSignatory,
  NewValues,
  SignatoryGroup,
  SignatoryValues,
} from '#app/domain/signatories/values.ts'
import { maxUnits, type Unit } from '#app/domain/unit.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import type { StoredEdition } from '#db/queries/editions.ts'
import { listSignatories, replaceSignatories } from '#db/queries/signatories.ts'
import {
  type ChangedRow,
  insertSignatoryChange,
  listSignatoryChanges,
  type SignatoryChange,
  signatoriesVersion,
} from '#db/queries/signatory-changes.ts'
import { insertTargets } from '#db/queries/targets.ts'
import { listTranslations } from '#db/queries/translations.ts'
import { insertUnits, listUnits } from '#db/queries/units.ts'
import { loadConsents, type OpenConsents } from './consents.server.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'

/** The table of a letter, with what somebody should look at in it. */
export interface SignatoriesView {
  readonly head: LetterHead
  /** A change names the version it was made from. */
  readonly version: number
  readonly mayChange: boolean
  readonly mayCoordinate: boolean
  readonly groups: readonly SignatoryGroup[]
  /** In the order in which every version prints them. */
  readonly rows: readonly ListedSignatory[]
  /** Whose consent must be asked again, and why. */
  readonly consents: OpenConsents
  /** The latest day on which somebody can have consented. */
  readonly today: string
  readonly alike: readonly AlikePair<ListedSignatory>[]
  readonly wrongCounts: readonly StatedCount[]
  /** Newest first. */
  readonly changes: readonly ShownChange[]
}

export interface ShownChange {
  readonly version: number
  readonly command: TableCommandKind
  readonly by: string
  readonly at: string
  /** The names it concerned. */
  readonly names: readonly string[]
  /** What it took out of the table and is not in it now. */
  readonly removed: NewValues | null
}

const shownChanges = 30

export async function readSignatories(
  ctx: Context,
  letterId: number,
): Promise<Result<SignatoriesView>> {
  const allowed = authorize(ctx.actor, 'source.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const { units, groups, rows, version } = await loadTable(ctx, edition)
  const names = await listAccountNames(ctx.db)
  const changes = await listSignatoryChanges(ctx.db, letterId)
  return accept({
    head: headOf(letter, edition),
    version,
    mayChange:
      edition.confirmedAt !== null && may(ctx.actor, 'signatory.change', { letter: letterId }),
    mayCoordinate: may(ctx.actor, 'locale.open', { letter: letterId }),
    groups,
    rows,
    consents: await loadConsents(ctx, letterId, rows),
    today: latestDay(ctx.now()),
    alike: alikePairs(rows),
    wrongCounts: wrongCounts(units, rows, letter.sourceLocale),
    changes: changes
      .slice(-shownChanges)
      .reverse()
      .map((change) => shownChange(change, rows, names)),
  })
}

function shownChange(
  { version, command, before, after, account, at }: SignatoryChange,
  rows: readonly ListedSignatory[],
  names: ReadonlyMap<number, string>,
): ShownChange {
  const [gone] = command === 'remove' ? before : []
  const isBack = gone && rows.some(({ name }) => likenessKey(name) === likenessKey(gone.name))
  return {
    version,
    command,
    by: names.get(account ?? 0) ?? '',
    at,
    names: (after.length > 0 ? after : before).map(({ name }) => name),
    removed: gone && !isBack ? removedValues(gone) : null,
  }
}

function removedValues({ consent = firstConsent, ...values }: ChangedRow): NewValues {
  return { ...values, consentedEdition: consent.edition }
}

/** The table as it stands, and what it hangs on. */
export interface LoadedTable {
  readonly units: readonly Unit[]
  readonly groups: readonly SignatoryGroup[]
  readonly rows: readonly ListedSignatory[]
  readonly version: number
}

/** Asks for no permission. */
export async function loadTable(ctx: Context, edition: StoredEdition): Promise<LoadedTable> {
  const units = await listUnits(ctx.db, edition.id)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const signatories = await listSignatories(ctx.db, edition.id)
  return {
    units,
    groups: units
      .filter(({ kind }) => kind === 'group')
      .map(({ number, text }) => ({ number, text })),
    rows: signatories.map(
      ({ id, groupUnitId, kind, name, acronym, country, descriptorUnitId, consent }) => ({
        id,
        group: byId.get(groupUnitId ?? 0)?.number ?? null,
        kind,
        name,
        acronym,
        country,
        descriptor: byId.get(descriptorUnitId ?? 0)?.text ?? null,
        consent,
      }),
    ),
    version: await signatoriesVersion(ctx.db, edition),
  }
}

/** What the history keeps of a table: its rows in their order, by a hash. */
export function tableHash(rows: readonly SignatoryValues[]): string {
  const values = rows.map(({ group, kind, name, acronym, country, descriptor }) => {
    return { group, kind, name, acronym, country, descriptor }
  })
  return sha256(canonical(values))
}

/** What the history keeps of the consents, in the order of the rows: told apart from the table. */
export function consentsHash(rows: readonly { readonly consent: Consent }[]): string {
  return sha256(canonical(rows.map(({ consent: { edition, on, how } }) => ({ edition, on, how }))))
}

export interface TableChange {
  readonly command: TableCommand
  /** The version it was made from. */
  readonly version: number
  /** Whether to save what looks like another signatory all the same. */
  readonly anyway: boolean
}

/** Changes the table. No sign-off is touched by it: names are no text of a translation. */
export function changeSignatories(
  ctx: Context,
  letterId: number,
  { command, version, anyway }: TableChange,
): Promise<Result<{ version: number }>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'signatory.change', { letter: letterId })
    if (!allowed.ok) return allowed
    const loaded = await loadLetter(within, letterId)
    if (!loaded.ok) return loaded
    const { letter, edition } = loaded.value
    if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
    const table = await loadTable(within, edition)
    if (table.version !== version) return refuse('signatory/changed-meanwhile')
    const changed = changeTable(table.rows, command, {
      groups: table.groups,
      sourceLocale: letter.sourceLocale,
      edition: edition.number,
      today: latestDay(within.now()),
    })
    if (!changed.ok) return changed
    if (!anyway && isAlike(command, table.rows)) return refuse('signatory/alike')
    return store(within, { letter, edition, table, command, rows: changed.value })
  })
}

/** Whether one signatory that is typed in looks like another; a file is looked through by itself. */
function isAlike(command: TableCommand, rows: readonly ListedSignatory[]): boolean {
  if (command.kind !== 'add' && command.kind !== 'change') return false
  const others = command.kind === 'change' ? rows.filter(({ id }) => id !== command.id) : rows
  const typed = command.kind === 'change' ? [command.values] : command.values
  const alike = findAlike(others)
  return typed.some((values) => alike(values).length > 0)
}

/** What a signatory that is typed in looks like; `id` is its own, where it is in the table. */
export async function listAlike(
  ctx: Context,
  letterId: number,
  id: number | null,
  values: SignatoryValues,
): Promise<Result<{ name: string; likeness: Likeness }[]>> {
  const allowed = authorize(ctx.actor, 'source.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { rows } = await loadTable(ctx, loaded.value.edition)
  const alike = findAlike(rows.filter((row) => row.id !== id))(values)
  return accept(alike.map(({ row, likeness }) => ({ name: row.name, likeness })))
}

interface Changed {
  readonly letter: Letter
  readonly edition: StoredEdition
  readonly table: LoadedTable
  readonly command: TableCommand
  readonly rows: readonly TableRow[]
}

async function store(ctx: Context, changed: Changed): Promise<Result<{ version: number }>> {
  const { letter, edition, table, command, rows } = changed
  const added = newDescriptors(table.units, rows)
  const last = Math.max(0, ...table.units.map(({ number }) => number))
  if (last + added.length > maxUnits) {
    return refuse('input/too-many-units', { count: last + added.length, limit: maxUnits })
  }
  await addDescriptors(ctx, letter.id, edition, { last, added })
  const units = await listUnits(ctx.db, edition.id)
  const groups = new Map(units.map(({ number, id }) => [number, id]))
  const descriptors = descriptorUnits(units)
  await replaceSignatories(
    ctx.db,
    edition.id,
    rows.map(({ id, group, kind, name, acronym, country, descriptor, consent }) => ({
      id,
      groupUnitId: groups.get(group ?? 0) ?? null,
      kind,
      name,
      acronym,
      country,
      descriptorUnitId: descriptors.get(descriptor ?? '')?.id ?? null,
      consent,
    })),
  )
  const version = table.version + 1
  await insertSignatoryChange(ctx.db, edition.id, {
    version,
    command: command.kind,
    ...touched(command, table.rows, rows),
    account: ctx.actor.id,
    at: timestamp(ctx),
  })
  await record(ctx, {
    kind: command.kind === 'consent' ? 'consent-recorded' : 'signatories-changed',
    letter: letter.id,
    data: {
      edition: edition.number,
      version,
      ...(command.kind === 'consent' ? consentTold(command, rows) : { command: command.kind }),
      signatories: rows.length,
      table: tableHash(rows),
      consents: consentsHash(rows),
      descriptors: added.map((text, index) => ({ unit: last + 1 + index, text: sha256(text) })),
    },
  })
  return accept({ version })
}

/** The places of those who consented, in the table; when, and how by a hash. */
function consentTold({ ids, on, how }: GivenConsent, rows: readonly TableRow[]) {
  const places = rows.flatMap(({ id }, index) => (id && ids.includes(id) ? [index + 1] : []))
  return { rows: places, on, how: sha256(how) }
}

/** Descriptors that the letter has no unit for, each once. One that comes back is the unit it was. */
function newDescriptors(units: readonly Unit[], rows: readonly TableRow[]): string[] {
  const known = descriptorUnits(units)
  const wanted = new Set(rows.flatMap(({ descriptor }) => descriptor ?? []))
  return [...wanted].filter((text) => !known.has(text))
}

function descriptorUnits(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.filter(({ kind }) => kind === 'descriptor').map((unit) => [unit.text, unit]))
}

/** Each descriptor is a unit of its own, so that what is signed does not change with it. */
async function addDescriptors(
  ctx: Context,
  letterId: number,
  edition: StoredEdition,
  { last, added }: { readonly last: number; readonly added: readonly string[] },
): Promise<void> {
  const units = added.map((text, index) => ({
    number: last + 1 + index,
    kind: 'descriptor' as const,
    text,
    translate: true,
    format: 'plain' as const,
    range: null,
    continues: null,
  }))
  await insertUnits(ctx.db, edition.id, units)
  const ids = (await listUnits(ctx.db, edition.id))
    .filter(({ number }) => number > last)
    .map(({ id }) => id)
  for (const { id } of await listTranslations(ctx.db, letterId)) {
    await insertTargets(ctx.db, id, ids, edition.number)
  }
}

/** The rows that an act concerned, as they were and as they are since; of a sort, none. */
function touched(
  command: TableCommand,
  before: readonly ListedSignatory[],
  after: readonly TableRow[],
): Pick<SignatoryChange, 'before' | 'after'> {
  if (command.kind === 'sort') return { before: [], after: [] }
  if ('values' in command && command.kind !== 'change') {
    return { before: [], after: after.filter(({ id }) => id === null).map(valuesOf) }
  }
  const ids = 'ids' in command ? command.ids : [command.id]
  const isIt = ({ id }: TableRow) => id !== null && ids.includes(id)
  return { before: before.filter(isIt).map(valuesOf), after: after.filter(isIt).map(valuesOf) }
}

function valuesOf({ id: _id, ...values }: TableRow): ChangedRow {
  return values
}
