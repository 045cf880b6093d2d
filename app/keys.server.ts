import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { SigningKey } from '#app/domain/signature.ts'
import { newPrivateKey, readSigningKey } from '#app/services/signing-key.server.ts'
import { StartError } from './env.server.ts'

const name = 'signing-key.pem'

/** The private key in the folder, or `null` where there is none. */
export function findKey(folder: string): SigningKey | null {
  const file = join(folder, name)
  const pem = readPrivate(file)
  if (pem === null) return null
  const key = readSigningKey(pem)
  if (key) return key
  throw new StartError(`${file} is no Ed25519 key: put the right file back from where it is kept.`)
}

/** Makes a key for its owner alone; where another process was faster, its key is taken. */
export function makeKey(folder: string): SigningKey {
  const draft = join(folder, `${name}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(draft, newPrivateKey(), { mode: 0o600, flag: 'wx' })
    linkUnlessThere(draft, join(folder, name))
    rmSync(draft)
  } catch {
    throw new StartError(
      `The key folder ${folder} cannot be written: change its owner, or set DEMARCHE_KEYS.`,
    )
  }
  const key = findKey(folder)
  if (!key) throw new StartError(`The key folder ${folder} does not keep what is written to it.`)
  return key
}

/** Puts a key aside under its id, never away: with it, what it signed could be signed again. */
export function putAside(folder: string, key: SigningKey): void {
  renameSync(join(folder, name), join(folder, `${key.id.slice(0, 16)}-${name}`))
}

function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}

function readPrivate(file: string): string | null {
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
      throw new StartError(`${file} can be read by others: chmod 600 it.`)
    }
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof StartError) throw error
    if (hasCode(error, 'ENOENT')) return null
    throw new StartError(`${file} cannot be read: change its owner, or set DEMARCHE_KEYS.`)
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
