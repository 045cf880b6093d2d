import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { escapeMarkup } from './escape-markup.server.ts'

/** What `docProps/core.xml` says of the file, and all it says: no person stands in it. */
interface CoreProperties {
  readonly title: string
  readonly lang: string
  readonly at: Date
}

// The ZIP format keeps local time without a zone, from 1980 on: made here so that no zone shows.
const entryTime = new Date(1980, 0, 1)

/** What the library that makes the file cannot say. */
export interface OwnParts extends CoreProperties {
  /** `word/styles.xml`: the library's own brings styles no letter has, and none is free of hyphens. */
  readonly styles: string
}

/** Zips a DOCX again with these parts and fixed times, so that equal letters are equal bytes. */
export function reproducible(docx: Uint8Array, { styles, ...properties }: OwnParts): Uint8Array {
  const parts: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    if (!path.endsWith('/')) parts[path] = [bytes, { mtime: entryTime }]
  }
  parts['word/styles.xml'] = [strToU8(styles), { mtime: entryTime }]
  parts['docProps/core.xml'] = [strToU8(coreXml(properties)), { mtime: entryTime }]
  return zipSync(parts, { level: 6 })
}

function coreXml({ title, lang, at }: CoreProperties): string {
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:language>${escapeMarkup(lang)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
}
