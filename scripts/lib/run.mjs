import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program in the checkout with its output held back, for who asked to show or to drop.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 127, output: `${error.message}\n` }))
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

/** An expected end: the line says what to do, the output what the failed program said. */
export class Stop extends Error {
  /**
   * @param {string} line
   * @param {string} [output]
   */
  constructor(line, output = '') {
    super(line)
    this.output = output
  }
}

/**
 * Does the work; what stops it is told in one line, below the output of the program that failed.
 *
 * @param {() => Promise<void>} work
 */
export async function orStop(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.output}${error.message}\n`)
    process.exit(1)
  }
}
