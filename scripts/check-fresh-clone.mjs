// `node scripts/check-fresh-clone.mjs`: whether what is committed installs, builds and starts by itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/root.mjs'
import { orStop, run, Stop } from './lib/run.mjs'

const clone = mkdtempSync(join(tmpdir(), 'demarche-clone-'))
const env = { ...process.env, DEMARCHE_DATA: join(clone, 'data') }
process.once('exit', () => rmSync(clone, { recursive: true, force: true }))

/**
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 */
async function step(what, command, args) {
  const begun = performance.now()
  const { code, output } = await run(command, args, env)
  if (code !== 0) throw new Stop(`✗ ${what}`, output)
  const seconds = Math.round((performance.now() - begun) / 1000)
  process.stdout.write(`✓ ${what} (${seconds} s)\n`)
}

await orStop(async () => {
  const demarche = join(clone, 'scripts', 'demarche.mjs')
  await step('cloned', 'git', ['clone', '--quiet', root, clone])
  await step('installed, built and asked', process.execPath, [demarche, 'letters', '--json'])
  await step('asked again', process.execPath, [demarche, 'letters', '--json'])
})
