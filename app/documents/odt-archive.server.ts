import { strToU8, type Zippable, zipSync } from 'fflate'
import { escapeMarkup } from './escape-markup.server.ts'
import { namespaces, odfVersion } from './odt-namespaces.server.ts'
import { xml, xmlDeclaration } from './xml-element.server.ts'

export const odtMediaType = 'application/vnd.oasis.opendocument.text'

/** A file inside an ODT. */
export interface OdtPart {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What `meta.xml` says of the file, and all it says: no person and no program stands in it. */
export interface OdtProperties {
  readonly title: string
  /** With its region. */
  readonly lang: string
  readonly at: Date
}

// The ZIP format keeps local time without a zone, from 1980 on: made here so that no zone shows.
const entryTime = new Date(1980, 0, 1)

/** Zips an ODT with fixed times: its type first and not compressed (OpenDocument 1.3 part 2 §3.3). */
export function odtArchive(parts: readonly OdtPart[]): Uint8Array {
  const manifest = xmlPart('META-INF/manifest.xml', manifestXml(parts))
  const files: Zippable = {
    mimetype: [strToU8(odtMediaType), { level: 0, mtime: entryTime }],
  }
  for (const { path, bytes } of [...parts, manifest]) files[path] = [bytes, { mtime: entryTime }]
  return zipSync(files, { level: 6 })
}

export function xmlPart(path: string, root: string): OdtPart {
  return { path, mediaType: 'text/xml', bytes: strToU8(`${xmlDeclaration}${root}\n`) }
}

export function metaPart({ title, lang, at }: OdtProperties): OdtPart {
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z')
  const meta = xml(
    'office:meta',
    {},
    xml('dc:title', {}, escapeMarkup(title)),
    xml('dc:language', {}, escapeMarkup(lang)),
    xml('meta:creation-date', {}, time),
    xml('dc:date', {}, time),
  )
  return xmlPart(
    'meta.xml',
    xml('office:document-meta', { ...namespaces, 'office:version': odfVersion }, meta),
  )
}

function manifestXml(parts: readonly OdtPart[]): string {
  const entry = (path: string, mediaType: string, more = {}) =>
    xml('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:media-type': mediaType,
      ...more,
    })
  return xml(
    'manifest:manifest',
    {
      'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
      'manifest:version': odfVersion,
    },
    entry('/', odtMediaType, { 'manifest:version': odfVersion }),
    ...parts.map(({ path, mediaType }) => entry(path, mediaType)),
  )
}
