import { docx } from './docx.server.ts'
import { html } from './html.server.ts'
import type { DocumentFormat } from './letter-document.server.ts'
import { odt } from './odt.server.ts'
import { pdf } from './pdf.server.ts'
import { txt } from './txt.server.ts'

/** Every format a finished letter comes in, the one ministries ask for most first. */
export const documentFormats: readonly DocumentFormat[] = [pdf, docx, odt, html, txt]

/** The format of a file name's ending, or `null` for one that letters do not come in. */
export function documentFormat(extension: string): DocumentFormat | null {
  return documentFormats.find((format) => format.extension === extension) ?? null
}
