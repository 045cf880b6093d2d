// An old Node must be able to read this file and say so: no syntax here that Node 12 does not know.
import { readFileSync } from 'node:fs'

/**
 * The line that tells what to do about a Node that is too old; `null` when it will do.
 *
 * @param {string} running such as `20.20.2`
 * @param {string} range such as `>=20.20`
 * @returns {string | null}
 */
export function nodeProblem(running, range) {
  const wanted = range.replace('>=', '')
  if (compareVersions(running, wanted) >= 0) return null
  return `Demarche needs Node ${wanted} or newer; this is Node ${running}. Newer ones: https://nodejs.org/en/download`
}

/**
 * Below 0, 0 or above 0, like a sorting function; parts that are missing count as 0.
 *
 * @param {string} left
 * @param {string} right
 */
function compareVersions(left, right) {
  const a = left.split('.').map(Number)
  const b = right.split('.').map(Number)
  const different = [0, 1, 2].find((part) => (a[part] || 0) !== (b[part] || 0))
  return different === undefined ? 0 : (a[different] || 0) - (b[different] || 0)
}

/** Ends the process with one line when this Node is older than package.json asks for. */
export function requireNode() {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const problem = nodeProblem(process.versions.node, JSON.parse(manifest).engines.node)
  if (problem === null) return
  process.stderr.write(`${problem}\n`)
  process.exit(1)
}
