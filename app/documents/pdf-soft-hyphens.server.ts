import { unzlibSync, zlibSync } from 'fflate'

/**
 * Takes soft hyphens that show nothing out of what a PDF says its glyphs mean, so that copied and
 * spoken text has none. Typst keeps each with the letter before it; the hyphen at the end of a line is
 * a glyph of its own and stays. Reads PDFs as Typst writes them: one table of offsets, no object streams.
 */
export function withoutSoftHyphens(pdf: Uint8Array): Uint8Array {
  const text = binary(pdf)
  const objects = objectsOf(text)
  const [first] = objects
  if (!first) return pdf
  const parts = objects.map(({ number, body }) => ({ number, body: cleaned(body) }))
  return bytesOf(
    assembled(text.slice(0, first.start), parts, text.slice(text.lastIndexOf('trailer'))),
  )
}

interface PdfObject {
  readonly number: number
  readonly start: number
  readonly body: string
}

/** The objects in the order of the file; each begins where the table of offsets says. */
function objectsOf(text: string): PdfObject[] {
  const table = text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1)
  const entries = [...text.slice(table).matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
  const starts = entries
    .map(([, offset, kind], number) => ({ number, start: Number(offset), kind }))
    .filter(({ kind }) => kind === 'n')
    .sort((a, b) => a.start - b.start)
  return starts.map(({ number, start }, index) => ({
    number,
    start,
    body: text.slice(start, starts[index + 1]?.start ?? table),
  }))
}

const stream = /^([\s\S]*?\/Length )(\d+)([\s\S]*?>>\s*stream\r?\n)([\s\S]*)$/

/** What a page shows is packed, what its glyphs mean is not; fonts and pictures stay as they are. */
function cleaned(body: string): string {
  const [, before = '', length = '', between = '', rest = ''] = stream.exec(body) ?? []
  const head = `${before}${between}`
  const given = rest.slice(0, Number(length))
  const packed = head.includes('/FlateDecode')
  if (!packed && !head.includes('/CMap')) return body
  const content = packed ? binary(unzlibSync(bytesOf(given))) : given
  const clean = withoutHidden(content)
  if (clean === content) return body
  const now = packed ? binary(zlibSync(bytesOf(clean), { level: 6 })) : clean
  return `${before}${now.length}${between}${now}${rest.slice(Number(length))}`
}

/** In the names of glyphs (`<0002> <006900AD>`) and in what single ones stand for (`ActualText`). */
function withoutHidden(content: string): string {
  return content
    .replace(/^(<[\dA-F]{4}> <(?:[\dA-F]{4})+?)(?:00AD)+>$/gm, '$1>')
    .replace(/(\/ActualText <FEFF(?:[\dA-F]{4})+?)(?:00AD)+>/g, '$1>')
}

function assembled(
  head: string,
  objects: readonly { readonly number: number; readonly body: string }[],
  trailer: string,
): string {
  const offsets = new Map<number, number>()
  let body = head
  for (const { number, body: object } of objects) {
    offsets.set(number, body.length)
    body += object
  }
  const count = Math.max(...offsets.keys()) + 1
  const entries = Array.from({ length: count }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined
      ? '0000000000 65535 f\r\n'
      : `${`${offset}`.padStart(10, '0')} 00000 n\r\n`
  })
  const start = trailer.replace(/startxref\s+\d+/, `startxref\n${body.length}`)
  return `${body}xref\n0 ${count}\n${entries.join('')}${start}`
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
