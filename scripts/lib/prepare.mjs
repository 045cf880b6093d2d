import { accessSync, constants } from 'node:fs'
import { build, needsBuild } from './build.mjs'
import { install, needsInstall } from './install.mjs'
import { alone } from './lock.mjs'
import { root } from './root.mjs'
import { Stop } from './run.mjs'

/** @typedef {(line: string) => void} Say told each step before it begins */

/**
 * Installs and builds what is missing or out of date, and nothing else.
 *
 * @param {Say} say
 */
export async function prepare(say) {
  const stale = needsBuild()
  if (!stale && !needsInstall(false)) return
  requireWritable()
  await alone(root, async () => {
    await installMissing(say, stale)
    if (!needsBuild()) return
    say('Building …')
    await build()
  })
}

/**
 * Installs what is missing and builds, whether or not it would be needed.
 *
 * @param {Say} say
 */
export async function rebuild(say) {
  requireWritable()
  await alone(root, async () => {
    await installMissing(say, true)
    say('Building …')
    await build()
  })
}

/**
 * @param {Say} say
 * @param {boolean} closely
 */
export async function installMissing(say, closely) {
  if (!needsInstall(closely)) return
  say('Installing what is missing (the first time a few minutes) …')
  await install()
}

/** What is installed and built lies in the checkout. */
export function requireWritable() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    throw new Stop(`Demarche installs and builds in ${root}, and that folder is not writable.`)
  }
}
