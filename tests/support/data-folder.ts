import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const kept = globalThis as { demarche?: unknown; testFolder?: string }

// Every test file starts with an empty data folder, which is gone when the file is done. All files of a
// process are given the same one, because a process reads its settings once.
kept.testFolder ??= mkdtempSync(join(tmpdir(), 'demarche-test-'))
const folder = kept.testFolder
process.env['DEMARCHE_DATA'] = join(folder, 'data')

afterAll(async () => {
  if (kept.demarche) {
    const { closeInstallation } = await import('#app/boot.server.ts')
    await closeInstallation()
  }
  rmSync(folder, { recursive: true, force: true })
})
