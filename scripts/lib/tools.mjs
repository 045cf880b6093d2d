import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, Stop } from './run.mjs'

const browsers = ['chromium', 'chromium-browser', 'google-chrome']
const pdfTools = ['pdftotext', 'pdfinfo', 'pdftoppm']
const office = 'soffice'

/** The browser of the tests: the one that CHROMIUM_PATH names, else the first of the usual names. */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return isProgram(named) ? named : null
  return browsers.map(find).find((path) => path !== null) ?? null
}

/** @param {string} name @returns {string | null} where on the PATH the program is */
function find(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Debian packages of what the tests need and this machine has not. */
function missingPackages() {
  return [
    ...(findChromium() === null ? ['chromium'] : []),
    ...(pdfTools.every((name) => find(name) !== null) ? [] : ['poppler-utils']),
    ...(find(office) === null ? ['libreoffice-writer-nogui'] : []),
  ]
}

/**
 * Installs the browser, the PDF tools and the office program of the tests on Debian, as root;
 * elsewhere it says what to install.
 *
 * @param {(line: string) => void} say
 */
export async function installTools(say) {
  const packages = missingPackages()
  if (packages.length === 0) return
  const names = packages.join(' ')
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Stop(
      `The tests need ${packages.join(' and ')}: on Debian, sudo apt-get install ${names} (CHROMIUM_PATH may name another Chromium).`,
    )
  }
  say(`Installing ${packages.join(' and ')} …`)
  await apt(['update'])
  await apt(['install', '--yes', '--no-install-recommends', ...packages])
  if (missingPackages().length > 0) throw new Stop(`The tests still lack ${names} on the PATH.`)
}

/** @param {readonly string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run('apt-get', args, env)
  if (code !== 0) throw new Stop(`apt-get ${args[0]} failed; what it says is above.`, output)
}
