import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import {
  checkDatabaseFile,
  copyDatabase,
  fileExists,
  prepareDatabaseFile,
  restoreDatabase,
  withCopy,
} from '#db/backup.ts'
import { spendAllLinks } from '#db/queries/links.ts'
import { deleteAllSessions } from '#db/queries/sessions.ts'
import { type Context, timestamp } from './context.server.ts'

/** What a copy of the installation holds. */
export interface BackupContent {
  readonly letters: number
  readonly events: number
}

/** Copies everything into one file, and opens the copy to see that it is whole. */
export async function makeBackup(ctx: Context, file: string): Promise<Result<BackupContent>> {
  const allowed = authorize(ctx.actor, 'backup.make')
  if (!allowed.ok) return allowed
  if (fileExists(file)) return refuse('backup/exists', { file })
  await copyDatabase(ctx.db, file)
  return checkFile(file)
}

/**
 * Puts a backup in place of what is there, which is kept in `keep` first. Nobody stays signed in and no
 * link stays good: what was ended since the backup must not come back to life. Everything that can fail
 * is done to a copy of the backup before.
 */
export async function restoreBackup(
  ctx: Context,
  file: string,
  keep: string,
): Promise<Result<BackupContent>> {
  const allowed = authorize(ctx.actor, 'backup.make')
  if (!allowed.ok) return allowed
  if (!fileExists(file)) return refuse('backup/broken', { file, fault: 'there is no such file' })
  return withCopy(file, `${keep}.restoring`, async (copy) => {
    const content = await checkFile(copy, file)
    if (!content.ok) return content
    await prepareDatabaseFile(copy, async (db) => {
      await deleteAllSessions(db)
      await spendAllLinks(db, timestamp(ctx))
    })
    await copyDatabase(ctx.db, keep)
    await restoreDatabase(ctx.db, copy)
    return content
  })
}

/** `file` is the name a refusal gives. */
async function checkFile(path: string, file = path): Promise<Result<BackupContent>> {
  const health = await checkDatabaseFile(path)
  if (!health.sound) return refuse('backup/broken', { file, fault: health.fault })
  return accept({ letters: health.letters, events: health.events })
}
