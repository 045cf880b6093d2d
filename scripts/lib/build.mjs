import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './root.mjs'
import { run, Stop } from './run.mjs'

const sources = [
  'app',
  'db',
  'locales',
  'cli.ts',
  'server.ts',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'scripts/lib/build.mjs',
  'scripts/lib/bundle.mjs',
  'scripts/lib/bundled-script.mjs',
]
const stamp = join(root, 'build', 'source.sha256')

/** Whether the build was made from other sources than these. */
export function needsBuild() {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== digestOf(root, sources)
}

/**
 * SHA-256 over the names and contents of all files of a folder that are named or lie in one that is:
 * it changes when one is edited, added, renamed or removed, and not when one is only touched.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 */
export function digestOf(folder, names) {
  const hash = createHash('sha256')
  for (const name of names) {
    for (const file of filesIn(join(folder, name))) {
      const content = readFileSync(file)
      hash.update(`${relative(folder, file).split(sep).join('/')}\0${content.length}\0`)
      hash.update(content)
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} path a file, a folder, or nothing
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return []
  const entries = listed(path)
  if (entries === null) return [path]
  return entries.flatMap((entry) => filesIn(join(path, entry)))
}

/** @param {string} path */
function listed(path) {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null
    throw error
  }
}

/** Builds the application, then the two processes' entry points, and notes from which sources. */
export async function build() {
  const digest = digestOf(root, sources)
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production' }
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  await step(
    [
      remix,
      'vite:build',
      '--config',
      'remix.config.js',
      '--sourcemapServer',
      '--logLevel',
      'error',
    ],
    env,
  )
  await step([join(root, 'scripts', 'lib', 'bundle.mjs')], env)
  writeFileSync(stamp, digest)
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function step(args, env) {
  const { code, output } = await run(process.execPath, args, env)
  if (code !== 0) throw new Stop('The build failed; its messages are above.', output)
}
