import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

// Every test file starts with an empty data folder of its own, which is gone when the file is done.
const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
process.env['DEMARCHE_DATA'] = join(folder, 'data')

afterAll(() => rmSync(folder, { recursive: true, force: true }))
