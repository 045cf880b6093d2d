import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ReadPdf {
  /** What pdfinfo says, by its own names: `Title`, `Pages`, `Tagged`. */
  readonly info: Readonly<Record<string, string>>
  /** The text of each page, in the order it was written in, runs of space as one. */
  readonly pages: readonly string[]
  /** The same text with its line ends, pages together. */
  readonly lines: string
}

/** Reads a PDF the way other people's programs do. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  return withFile(bytes, (file) => {
    const lines = poppler('pdftotext', '-raw', '-enc', 'UTF-8', file, '-')
    const info = poppler('pdfinfo', '-isodates', file)
      .split('\n')
      .map((line) => /^(.*?):\s*(.*)$/.exec(line))
      .map((match) => [match?.[1] ?? '', match?.[2] ?? ''] as const)
    return {
      info: Object.fromEntries(info),
      pages: pagesIn(lines),
      lines,
    }
  })
}

/** The pages alone, in half the time. */
export function pagesOf(bytes: Uint8Array): string[] {
  return withFile(bytes, (file) =>
    pagesIn(poppler('pdftotext', '-raw', '-enc', 'UTF-8', file, '-')),
  )
}

function pagesIn(lines: string): string[] {
  return lines.split('\f').slice(0, -1).map(onOneLine)
}

/** One line for each font of the file. */
export function fontsOf(bytes: Uint8Array): string[] {
  return withFile(bytes, (file) => poppler('pdffonts', file).trim().split('\n').slice(2))
}

/** The tree of tags with the text under each. */
export function structureOf(bytes: Uint8Array): string {
  return withFile(bytes, (file) => poppler('pdfinfo', '-struct-text', file))
}

function withFile<T>(bytes: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-pdf-'))
  try {
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, bytes)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Text as a page shows it, with the hyphens at the ends of lines taken out again. */
export function joined(pages: readonly string[]): string {
  return pages
    .join(' ')
    .replace(/[-\u00AD\u2010] ?/g, '')
    .replace(/\s+/g, '')
}

function poppler(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing: install poppler-utils to run the tests of the PDFs`)
    }
    throw error
  }
}
