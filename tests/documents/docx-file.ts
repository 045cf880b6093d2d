import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'

/** The parts of a DOCX by their path in the archive. */
export function docxParts(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes)
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))
}

/** The paragraphs as mammoth reads them, in order. */
export async function docxParagraphs(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return value.split('\n\n').filter((paragraph) => paragraph !== '')
}
