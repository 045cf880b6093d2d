import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, operator } from '#app/domain/actor.ts'
import { hasAccounts } from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  isEmpty,
  loadSample,
  renewSampleLinks,
  type SampleLink,
} from '#app/services/sample.server.ts'
import { beginTransaction, type Database, openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { env, StartError } from './env.server.ts'

// The dev server reloads modules; the database must outlive a reload.
const kept = globalThis as { demarche?: Promise<Database> | undefined }

/** The database, for somebody. The first call opens it; it throws a `StartError` if that cannot be. */
export async function openContext(actor: Actor): Promise<Context> {
  kept.demarche ??= openInstallation()
  return { db: await kept.demarche, actor, now: () => new Date() }
}

/** Writes everything to the file and lets go of it. */
export async function closeInstallation(): Promise<void> {
  const opened = kept.demarche
  kept.demarche = undefined
  // What could not be opened has told so already, and needs no closing.
  const db = await opened?.catch(() => undefined)
  await db?.destroy()
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

async function openInstallation(): Promise<Database> {
  const folder = env().data
  requireWritable(folder)
  const db = openDatabase(join(folder, 'demarche.sqlite'))
  await migrateToLatest(db)
  await requireSound(db, folder)
  return db
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
