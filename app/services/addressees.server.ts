import { editRecord, type RecordEdit } from '#app/domain/addressees/edit-record.ts'
import { holderOn } from '#app/domain/addressees/ministry.ts'
import type { AddresseeRecord } from '#app/domain/addressees/record.ts'
import {
  changesBetween,
  type RecordValue,
  type ValueChange,
  valuesOf,
  waits,
} from '#app/domain/addressees/record-values.ts'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { canonical } from '#app/domain/canonical.ts'
import type { Fact, Standing } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import {
  type AddresseeChange,
  insertAddresseeChange,
  listAddresseeChanges,
} from '#db/queries/addressee-changes.ts'
import { listRecords, shippedRecord } from '#db/queries/addressees.ts'
import { addresseeOf, letterLanguages } from '#db/reference/addressees.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record as recordEvent } from './history.server.ts'

/** An addressee in the list of all. */
export interface AddresseeRow {
  readonly state: StateCode
  readonly names: Readonly<Partial<Record<Locale, Fact>>>
  readonly seats: Readonly<Partial<Record<Locale, Fact>>>
  readonly languages: readonly Locale[]
  readonly today: HolderShown | null
  /** On the day asked for. */
  readonly onDay: HolderShown | null
  /** How many values wait for a person to confirm them. */
  readonly waiting: number
}

/** Who holds an office on a day; where nobody is known there is none. */
interface HolderShown {
  readonly name: string
  readonly standing: Standing
}

/** The whole register, with who holds each office today and on a day. */
export async function listAddressees(
  ctx: Context,
  on: string | null,
): Promise<Result<{ today: string; mayEdit: boolean; rows: AddresseeRow[] }>> {
  const allowed = authorize(ctx.actor, 'addressee.see')
  if (!allowed.ok) return allowed
  const today = timestamp(ctx).slice(0, 10)
  const records = await listRecords(ctx.db)
  return accept({
    today,
    mayEdit: mayEdit(ctx),
    rows: records.map(({ record }) => rowOf(record, today, on)),
  })
}

function rowOf(record: AddresseeRecord, today: string, on: string | null): AddresseeRow {
  const { state, names, seats } = record
  const languages = letterLanguages(state)
  return {
    state,
    names,
    seats,
    languages,
    today: holderShown(record, today),
    onDay: on === null ? null : holderShown(record, on),
    waiting: valuesOf(record, languages).filter((value) => waits(record, value)).length,
  }
}

function holderShown(record: AddresseeRecord, day: string): HolderShown | null {
  const held = holderOn(addresseeOf(record), day)
  return held && { name: held.holder.name, standing: held.standing }
}

/** The register is everybody's: whoever coordinates some letter may change it. */
function mayEdit({ actor }: Context): boolean {
  return may(actor, 'addressee.edit', { letter: 'any' })
}

/** A value with who stands for it by name. */
export interface ShownValue extends RecordValue {
  readonly checkedBy: string | null
  readonly waits: boolean
}

/** One addressee with all that can be said of it, and what became of it. */
export interface AddresseeView {
  readonly state: StateCode
  readonly names: AddresseeRow['names']
  readonly languages: readonly Locale[]
  /** What a save has to name. */
  readonly change: number
  readonly mayEdit: boolean
  readonly values: readonly ShownValue[]
  readonly holders: readonly { readonly id: number; readonly name: string }[]
  readonly notes: readonly string[]
  /** Newest first. */
  readonly history: readonly ShownChange[]
}

export interface ShownChange {
  readonly id: number
  readonly by: string
  readonly at: string
  readonly note: string
  readonly values: readonly ValueChange[]
}

export async function readAddressee(ctx: Context, code: string): Promise<Result<AddresseeView>> {
  const allowed = authorize(ctx.actor, 'addressee.see')
  if (!allowed.ok) return allowed
  const found = await loadAddressee(ctx, code)
  if (!found.ok) return found
  const { shipped, changes, record, change } = found.value
  const names = await listAccountNames(ctx.db)
  const languages = letterLanguages(record.state)
  const nameOf = (account: number) => names.get(account) ?? ''
  return accept({
    state: record.state,
    names: record.names,
    languages,
    change,
    mayEdit: mayEdit(ctx),
    values: valuesOf(record, languages).map((value) => ({
      ...value,
      checkedBy: value.grade?.checked ? nameOf(value.grade.checked.account) : null,
      waits: waits(record, value),
    })),
    holders: record.holders.map(({ id, name }) => ({ id, name: name.text })),
    notes: [record.note, ...record.holders.map(({ note }) => note)].filter((note) => note !== null),
    history: changes
      .map(({ id, account, at, note, record: after }, index) => ({
        id,
        by: nameOf(account),
        at,
        note,
        values: changesBetween(changes[index - 1]?.record ?? shipped, after, languages),
      }))
      .reverse(),
  })
}

interface LoadedAddressee {
  readonly shipped: AddresseeRecord
  /** Oldest first. */
  readonly changes: readonly AddresseeChange[]
  readonly record: AddresseeRecord
  readonly change: number
}

async function loadAddressee(ctx: Context, code: string): Promise<Result<LoadedAddressee>> {
  const state = StateCode.safeParse(code)
  const shipped = shippedRecord(state.data)
  if (!shipped) return refuse('addressee/not-found')
  const changes = await listAddresseeChanges(ctx.db, shipped.state)
  const last = changes.at(-1)
  return accept({ shipped, changes, record: last?.record ?? shipped, change: last?.id ?? 0 })
}

/** What a coordinator does to an addressee: edits it, or goes back to what it was (0: as shipped). */
export type AddresseeCommand =
  | ({ readonly kind: 'edit'; readonly source: string } & RecordEdit)
  | { readonly kind: 'restore'; readonly change: number }

/** Stores a change as a new row of the history; `madeFrom` is the change that was on the page. */
export function changeAddressee(
  ctx: Context,
  code: string,
  madeFrom: number,
  command: AddresseeCommand,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'addressee.edit', { letter: 'any' })
    if (!allowed.ok) return allowed
    const found = await loadAddressee(within, code)
    if (!found.ok) return found
    if (found.value.change !== madeFrom) return refuse('addressee/changed-meanwhile')
    const decided = decide(within, found.value, command)
    if (!decided.ok) return decided
    const note = command.kind === 'edit' ? command.source.trim() : ''
    await storeRecord(within, found.value.record, decided.value, note)
    return accept(true)
  })
}

function decide(
  ctx: Context,
  { shipped, changes, record }: LoadedAddressee,
  command: AddresseeCommand,
): Result<AddresseeRecord> {
  if (command.kind === 'restore') {
    if (command.change === 0) return accept(shipped)
    const earlier = changes.find(({ id }) => id === command.change)
    return earlier ? accept(earlier.record) : refuse('addressee/not-found')
  }
  return editRecord(record, command, actOf(ctx, command.source))
}

/** Who does it, when, and how they know. */
export function actOf(ctx: Context, given: string) {
  const by = { account: ctx.actor.id ?? 0, at: timestamp(ctx) }
  const source = given.trim()
  return source === '' ? by : { ...by, source }
}

/** Appends the record with its event; one that reads as before leaves no trace. */
export async function storeRecord(
  ctx: Context,
  before: AddresseeRecord,
  after: AddresseeRecord,
  note: string,
): Promise<void> {
  if (canonical(before) === canonical(after)) return
  const { state } = after
  const account = ctx.actor.id ?? 0
  const stored = await insertAddresseeChange(ctx.db, {
    record: after,
    note,
    account,
    at: timestamp(ctx),
  })
  const values = changesBetween(before, after, letterLanguages(state)).map(({ key }) => key)
  await recordEvent(ctx, {
    kind: 'addressee-changed',
    letter: null,
    data: { state, change: stored.id, values, record: sha256(canonical(after)) },
  })
}
