import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'
import { run, Stop } from './run.mjs'
import { tallyOfReport, tallyOfStep } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tally: Tally, output: string }} Outcome `output` is what a failure says. */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Step */

/** What is checked without running the product; each counts as one test. @type {readonly Step[]} */
export const checks = [
  check('format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  check('types', 'typescript/bin/tsc', []),
  check('promises awaited', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']),
  check('nothing unused', 'knip/bin/knip.js', ['--no-progress']),
  { name: 'build', run: buildIfStale },
]

/** The tests themselves, those in a browser last: they use the build. @type {readonly Step[]} */
export const tests = [
  { name: 'tests', run: () => vitest('unit', []) },
  { name: 'browser tests', run: () => vitest('e2e', ['--project=e2e']) },
]

/**
 * @param {string} name
 * @param {string} program in node_modules
 * @param {readonly string[]} args
 * @returns {Step}
 */
function check(name, program, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await runTool(program, args)
      return { tally: tallyOfStep(code === 0), output }
    },
  }
}

/** @returns {Promise<Outcome>} */
async function buildIfStale() {
  try {
    await prepare(() => undefined)
    return { tally: tallyOfStep(true), output: '' }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { tally: tallyOfStep(false), output: `${error.output}${error.message}\n` }
  }
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} selection
 * @returns {Promise<Outcome>}
 */
async function vitest(name, selection) {
  const folder = join(root, 'tests', '.output')
  const report = join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const { code, output } = await runTool('vitest/vitest.mjs', [
    'run',
    '--config=remix.config.js',
    ...selection,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  return { tally: tallyOfReport(counted, code), output }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function runTool(program, args) {
  return run(process.execPath, [join(root, 'node_modules', program), ...args])
}
