import { availableParallelism } from 'node:os'
import { alone } from './lock.mjs'
import { installMissing, requireWritable } from './prepare.mjs'
import { root } from './root.mjs'
import { orStop } from './run.mjs'
import { checks, tests } from './suite.mjs'
import { closingLine, sum } from './tally.mjs'
import { installTools } from './tools.mjs'

/** @typedef {import('./suite.mjs').Step} Step */
/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs every step, also after one has failed, and ends with the count over all of them.
 *
 * @param {readonly string[]} wishes `--full` runs the long forms of the tests, `--release` also what
 *   only a release must keep
 */
export async function verify(wishes) {
  forgetInstallation()
  if (wishes.includes('--full')) process.env['FULL_TESTS'] = '1'
  if (wishes.includes('--release')) process.env['RELEASE_TESTS'] = '1'
  await orStop(async () => {
    requireWritable()
    await alone(root, () => installMissing(say, true))
    await installTools(say)
  })
  const checked = await inParallel(checks, availableParallelism())
  const tested = await inParallel(tests, 1)
  const total = sum([...checked, ...tested])
  const ran = sum(tested)
  process.exitCode = total.failed > 0 || ran.passed + ran.failed === 0 ? 1 : 0
  say(closingLine(total))
}

/** The tests must never reach the database, mail or keys of an installation this shell is set up for. */
function forgetInstallation() {
  const names = ['DATABASE_URL', 'HOST', 'NODE_ENV', 'PORT', 'PUBLIC_ORIGIN', 'SMTP_URL']
  const own = Object.keys(process.env).filter((name) => name.startsWith('DEMARCHE_'))
  for (const name of [...names, ...own]) delete process.env[name]
}

/**
 * @param {readonly Step[]} steps
 * @param {number} width how many run at once
 * @returns {Promise<Tally[]>}
 */
async function inParallel(steps, width) {
  const waiting = [...steps]
  /** @type {Tally[]} */
  const tallies = []
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      tallies.push(await report(step))
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return tallies
}

/** @param {Step} step */
async function report(step) {
  const begun = performance.now()
  const { tally, output } = await step.run()
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const failed = tally.failed > 0
  if (failed) process.stdout.write(output)
  say(`${failed ? '✗' : '✓'} ${step.name}: ${closingLine(tally)} (${seconds} s)`)
  return tally
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}
