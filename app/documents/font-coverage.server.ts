/** The code points a TrueType font has a glyph for: its `cmap` table, format 12 (OpenType 1.9). */
export function fontCoverage(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>()
  const groups = groupsAt(font)
  const count = font.readUInt32BE(groups)
  for (let index = 0; index < count; index += 1) {
    const group = groups + 4 + 12 * index
    const last = font.readUInt32BE(group + 4)
    for (let code = font.readUInt32BE(group); code <= last; code += 1) covered.add(code)
  }
  return covered
}

function groupsAt(font: Buffer): number {
  const cmap = tableAt(font, 'cmap')
  const encodings = font.readUInt16BE(cmap + 2)
  for (let index = 0; index < encodings; index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4)
    if (font.readUInt16BE(subtable) === 12) return subtable + 12
  }
  throw new Error('The font has no cmap of format 12')
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + 16 * index
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}
