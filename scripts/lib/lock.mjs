import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Does the work while no other process on this machine does work on the same thing. A lock whose
 * process is gone counts for nothing.
 *
 * @template T
 * @param {string} thing such as a folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(thing, work) {
  const lock = lockFor(thing)
  while (!taken(lock)) {
    if (holderIsGone(lock)) rmSync(lock, { force: true })
    else await sleep(200)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} thing */
export function lockFor(thing) {
  const name = createHash('sha256').update(thing).digest('hex').slice(0, 16)
  return join(tmpdir(), `demarche-${name}.lock`)
}

/** @param {string} lock */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** @param {string} lock */
function holderIsGone(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return hasCode(error, 'ESRCH')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
