import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run, Stop } from './run.mjs'

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by path, such as `node_modules/zod` */

const lockFile = join(root, 'package-lock.json')
/** What npm writes last when an installation is complete. */
const installedFile = join(root, 'node_modules', '.package-lock.json')

/**
 * Whether `npm ci` has something to do. The files' times answer it fast; `closely` also finds the
 * packages that an installation for production left out.
 *
 * @param {boolean} closely
 */
export function needsInstall(closely) {
  if (!existsSync(installedFile)) return true
  const older = statSync(installedFile).mtimeMs < statSync(lockFile).mtimeMs
  if (!older && !closely) return false
  return !isComplete(packagesIn(lockFile), packagesIn(installedFile))
}

/**
 * Whether everything locked is installed in the version locked. Optional packages may be missing:
 * most of them are for other systems.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isComplete(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = installed[path]
    return found === undefined ? path === '' || optional === true : found.version === version
  })
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** Installs exactly what is locked; the build needs the development packages too. */
export async function install() {
  const args = ['ci', '--include=dev']
  const npm = process.env['npm_execpath']
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args)
  if (code !== 0) throw new Stop('The installation failed; what npm says is above.', output)
}
