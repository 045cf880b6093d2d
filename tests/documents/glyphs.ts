import { unzlibSync } from 'fflate'

/**
 * How often a PDF shows `.notdef`, the box in place of a letter its font lacks: glyph 0 of a string that
 * a page shows. Reads what Typst writes: two bytes for each glyph.
 */
export function missingGlyphs(pdf: Uint8Array): number {
  const shown = contents(pdf).flatMap((content) => [...content.matchAll(shownString)])
  const glyphs = shown.flatMap(([, string = '']) => pairs(unescaped(string)))
  if (glyphs.length === 0) throw new Error('The PDF shows no text that can be read')
  return glyphs.filter((glyph) => glyph === '\0\0').length
}

/** A literal string among the operands of `Tj` and `TJ`; `ActualText` is no glyph. */
const shownString = /(?<!ActualText )\(((?:\\[\s\S]|[^\\()])*)\)(?=[^()]*?(?:\(|\] TJ| Tj))/g

function contents(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf).toString('latin1')
  return [...file.matchAll(/\/Length (\d+)[^>]*?\/FlateDecode[^>]*?>>\s*stream\r?\n/g)]
    .map(({ 0: head, 1: length, index }) => {
      const start = index + head.length
      return Buffer.from(unzlibSync(pdf.subarray(start, start + Number(length)))).toString('latin1')
    })
    .filter((content) => content.includes(' Tf\n'))
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(string: string): string {
  return string.replace(/\\(\d{1,3}|[\s\S])/g, (_, code: string) =>
    /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  )
}

function pairs(string: string): string[] {
  return string.match(/[\s\S]{2}/g) ?? []
}
