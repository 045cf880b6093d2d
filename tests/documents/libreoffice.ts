import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'

const filters = { txt: 'txt:Text (encoded):UTF8', pdf: 'pdf' } as const

/** What LibreOffice makes of a file. */
export interface Opened {
  /** The body as plain text, without headers and footers. */
  readonly txt: string
  readonly pdf: Uint8Array
}

/**
 * Opens files, given by their names, as a person's LibreOffice does. Each start costs seconds, so all
 * of them go in together; the names before the endings must differ.
 */
export async function openInLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Opened>> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-office-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const names = [...files.keys()]
    for (const filter of Object.values(filters)) await convert(folder, filter, names)
    return new Map(names.map((name) => [name, opened(folder, name)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function opened(folder: string, name: string): Opened {
  const made = join(folder, 'made', parse(name).name)
  // The text filter begins with a byte order mark.
  const txt = readFileSync(`${made}.txt`, 'utf8').replace(/^\uFEFF/, '')
  return { txt, pdf: readFileSync(`${made}.pdf`) }
}

function convert(folder: string, filter: string, names: readonly string[]): Promise<void> {
  // A profile of its own: one that is in use would hand the files to its owner.
  const profile = pathToFileURL(join(folder, 'profile')).href
  const args = ['--headless', '--convert-to', filter, '--outdir', 'made', ...names]
  return new Promise((resolve, reject) => {
    execFile('soffice', [`-env:UserInstallation=${profile}`, ...args], { cwd: folder }, (error) => {
      if (error === null) return resolve()
      const missing = error.code === 'ENOENT'
      reject(
        missing
          ? new Error('soffice is missing: install libreoffice-writer-nogui to run these tests')
          : error,
      )
    })
  })
}
