import { canonical } from '#app/domain/canonical.ts'
import { type ChainFault, chainFaults } from '#app/domain/chain-faults.ts'
import { chainOf, type Event, type EventKind } from '#app/domain/event.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listAccounts } from '#db/queries/accounts.ts'
import { listAllAddresseeChanges } from '#db/queries/addressee-changes.ts'
import { listEvents } from '#db/queries/events.ts'
import { listFormChecks } from '#db/queries/form-checks.ts'
import { listWordings } from '#db/queries/official-passages.ts'
import { listSigningKeys } from '#db/queries/signing-keys.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'

/** What a look at the installation's own history found. */
export interface InstallationVerification {
  readonly events: number
  readonly head: string | null
  readonly faults: readonly ChainFault[]
  /** What is stored and not told, or told and not stored. */
  readonly strays: readonly Stray[]
}

export interface Stray {
  readonly what: 'account' | 'addressee' | 'form of address' | 'official wording' | 'signing key'
  readonly name: string
}

/** Reads the history of accounts, addressees, forms, quoted law and keys, and holds them against it. */
export async function verifyInstallation(ctx: Context): Promise<Result<InstallationVerification>> {
  const allowed = authorize(ctx.actor, 'history.verify')
  if (!allowed.ok) return allowed
  const events = await listEvents(ctx.db, chainOf(null))
  const strays = await Promise.all([
    strayAccounts(ctx, events),
    strayAddressees(ctx, events),
    strayForms(ctx, events),
    strayWordings(ctx, events),
    strayKeys(ctx, events),
  ])
  return accept({
    events: events.length,
    head: events.at(-1)?.hash ?? null,
    faults: await chainFaults(events, sha256),
    strays: strays.flat(),
  })
}

async function strayAccounts(ctx: Context, events: readonly Event[]): Promise<Stray[]> {
  const disabled = new Map(
    dataOf(events, 'account-changed')
      .filter(({ change }) => change === 'disabled' || change === 'enabled')
      .map(({ account, change }) => [account, change === 'disabled']),
  )
  const told = dataOf(events, 'account-added').map(({ account, administrator }) => ({
    name: String(account),
    is: [administrator, disabled.get(account) ?? false],
  }))
  const stored = (await listAccounts(ctx.db)).map(({ id, administrator, disabledAt }) => ({
    name: String(id),
    is: [administrator, disabledAt !== null],
  }))
  return straysBetween('account', told, stored)
}

async function strayAddressees(ctx: Context, events: readonly Event[]): Promise<Stray[]> {
  const told = dataOf(events, 'addressee-changed').map(({ state, change, record }) => ({
    name: String(state),
    is: [change, record],
  }))
  const stored = (await listAllAddresseeChanges(ctx.db)).map(({ state, id, record }) => ({
    name: state,
    is: [id, sha256(canonical(record))],
  }))
  return straysBetween('addressee', told, stored)
}

async function strayForms(ctx: Context, events: readonly Event[]): Promise<Stray[]> {
  const told = dataOf(events, 'form-checked').map(({ locale, cell, against, text }) => ({
    name: `${locale} ${cell}`,
    is: [against, text],
  }))
  const stored = (await listFormChecks(ctx.db)).map(({ locale, cell, against, text }) => ({
    name: `${locale} ${cell}`,
    is: [sha256(against), sha256(text)],
  }))
  return straysBetween('form of address', told, stored)
}

async function strayWordings(ctx: Context, events: readonly Event[]): Promise<Stray[]> {
  const told = dataOf(events, 'wording-entered').map(({ locale, text, source, ...key }) => ({
    name: `${key['celex']} ${key['article']} ${locale}`,
    is: [key['passage'], text, source],
  }))
  const entered = (await listWordings(ctx.db)).filter(({ account }) => account !== null)
  const stored = entered.map(({ celex, article, passage, locale, text, source }) => ({
    name: `${celex} ${article} ${locale}`,
    is: [passage, sha256(text), sha256(source)],
  }))
  return straysBetween('official wording', told, stored)
}

async function strayKeys(ctx: Context, events: readonly Event[]): Promise<Stray[]> {
  const told = dataOf(events, 'signing-key-added').map(({ key }) => ({ name: String(key), is: [] }))
  const stored = (await listSigningKeys(ctx.db)).map(({ id }) => ({ name: id, is: [] }))
  return straysBetween('signing key', told, stored)
}

function dataOf(events: readonly Event[], wanted: EventKind): Event['data'][] {
  return events.filter(({ kind }) => kind === wanted).map(({ data }) => data)
}

interface Entry {
  readonly name: string
  readonly is: readonly unknown[]
}

/** Each name once for which what is stored is not, or not as often, what was told. */
function straysBetween(
  what: Stray['what'],
  told: readonly Entry[],
  stored: readonly Entry[],
): Stray[] {
  const linesOf = (entries: readonly Entry[], name: string) =>
    canonical(entries.filter((entry) => entry.name === name).map(({ is }) => is))
  const names = new Set([...told, ...stored].map(({ name }) => name))
  return [...names]
    .filter((name) => linesOf(told, name) !== linesOf(stored, name))
    .map((name) => ({ what, name }))
}

export function isInstallationSound({ faults, strays }: InstallationVerification): boolean {
  return faults.length === 0 && strays.length === 0
}
