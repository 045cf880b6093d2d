import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'
import { orStop } from './run.mjs'

/**
 * Brings the checkout up to date and becomes the built program: same process, hence the same
 * arguments, streams, signals and exit code.
 *
 * @param {'server.js' | 'cli.js'} program
 * @param {(line: string) => void} say
 */
export async function launch(program, say) {
  await orStop(() => prepare(say))
  process.env['NODE_ENV'] = 'production'
  // The data stays with the checkout, whatever folder the command was given in.
  process.env['DEMARCHE_DATA'] ??= join(root, 'data')
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(join(root, 'build', program)).href)
}
