import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, operator } from '#app/domain/actor.ts'
import type { SigningKey } from '#app/domain/signature.ts'
import { hasAccounts } from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { prepareMemory } from '#app/services/memory-fill.server.ts'
import {
  isEmpty,
  loadSample,
  renewSampleLinks,
  type SampleLink,
} from '#app/services/sample.server.ts'
import { addSigningKey, currentKeyId } from '#app/services/signing-keys.server.ts'
import { beginTransaction, type Database, openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { env, StartError } from './env.server.ts'
import { findKey, makeKey, putAside } from './keys.server.ts'

type Installation = Pick<Context, 'db' | 'key'>

// The dev server reloads modules; the database must outlive a reload.
const kept = globalThis as { demarche?: Promise<Installation> | undefined }

/** The installation, for somebody. The first call opens it; it throws a `StartError` if that cannot be. */
export async function openContext(actor: Actor): Promise<Context> {
  kept.demarche ??= openInstallation(requireKey)
  return { ...(await kept.demarche), actor, now }
}

/** Opens it with a key made now. The one before is put aside where it is there, and missed where not. */
export async function openWithNewKey(): Promise<Context> {
  await closeInstallation()
  kept.demarche = openInstallation(replaceKey)
  return { ...(await kept.demarche), actor: operator, now }
}

const now = () => new Date()

/** Writes everything to the file and lets go of it. */
export async function closeInstallation(): Promise<void> {
  const opened = kept.demarche
  kept.demarche = undefined
  // What could not be opened has told so already, and needs no closing.
  const installation = await opened?.catch(() => undefined)
  await installation?.db.destroy()
}

/** What whoever starts the server is told besides its address. */
export interface Welcome {
  readonly hasAccounts: boolean
  /** The ways in for those of the sample's people who have not signed in yet. */
  readonly sample: readonly SampleLink[]
}

/** Opens the database before the first request comes, and gives an empty one its sample letter. */
export async function prepareInstallation(): Promise<Welcome> {
  const ctx = await openContext(operator)
  const sample = await welcomeSample(ctx)
  await prepareMemory(ctx)
  return { hasAccounts: await hasAccounts(ctx), sample }
}

async function welcomeSample(ctx: Context): Promise<readonly SampleLink[]> {
  if (!env().sample) return []
  const isNew = !(await hasAccounts(ctx)) && (await isEmpty(ctx))
  if (!isNew) return renewSampleLinks(ctx)
  const loaded = await loadSample(ctx)
  if (loaded.ok) return loaded.value.links
  throw new StartError(
    `The sample letter was refused (${loaded.refusal}); set DEMARCHE_SAMPLE=off.`,
  )
}

/** Whether the database can be written, found out by writing nothing. */
export async function isWritable(): Promise<boolean> {
  try {
    const { db } = await openContext(operator)
    const trx = await beginTransaction(db)
    await trx.rollback()
    return true
  } catch {
    return false
  }
}

async function openInstallation(
  keyFor: (db: Database) => Promise<SigningKey>,
): Promise<Installation> {
  const folder = env().data
  requireWritable(folder)
  const db = openDatabase(join(folder, 'demarche.sqlite'))
  await migrateToLatest(db)
  await requireSound(db, folder)
  return { db, key: await keyFor(db) }
}

/** The key that was used last. It is made where there has never been one. */
async function requireKey(db: Database): Promise<SigningKey> {
  const folder = env().keys
  const known = await currentKeyId(db)
  const found = findKey(folder)
  if (known === null) return adoptKey(db, found ?? makeKey(folder))
  if (found?.id === known) return found
  const what = found ? `another key (${found.id})` : 'no key'
  throw new StartError(
    `The key folder ${folder} holds ${what}; this installation signs with ${known}. Put that one back, set DEMARCHE_KEYS, or run "demarche key --new" to go on with a new key.`,
  )
}

async function replaceKey(db: Database): Promise<SigningKey> {
  const folder = env().keys
  const found = findKey(folder)
  if (found) putAside(folder, found)
  return adoptKey(db, makeKey(folder))
}

async function adoptKey(db: Database, key: SigningKey): Promise<SigningKey> {
  await addSigningKey({ db, key, actor: operator, now })
  return key
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new StartError(
      `The data folder ${folder} cannot be written: change its owner, or set DEMARCHE_DATA.`,
    )
  }
}

async function requireSound(db: Database, folder: string): Promise<void> {
  const rows = await db.raw<{ quick_check: string }[]>('PRAGMA quick_check(1)')
  if (rows[0]?.quick_check === 'ok') return
  throw new StartError(`The database in ${folder} is damaged: restore a backup of it.`)
}
