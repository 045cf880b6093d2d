import type { Logo } from '#app/domain/logo.ts'
import type { DocumentText, SingleLetter } from './letter-document.server.ts'
import type { AutomaticStyles, ParagraphChange } from './odt-automatic-styles.server.ts'
import type { StyleName } from './odt-styles.server.ts'
import { odtText } from './odt-text.server.ts'
import { xml } from './xml-element.server.ts'

/** What a letter's elements need to know of the file they are in. */
export interface OdtFile {
  /** The language of its defaults. */
  readonly lang: string
  readonly styles: AutomaticStyles
  /** Where in the file a logo is. */
  readonly logoPath: (logo: Logo) => string
}

/** A file with the letter that is being written. */
export interface Desk extends OdtFile {
  readonly letter: SingleLetter
  readonly index: number
}

interface TextLook {
  readonly before?: string
  readonly opens?: string | null
  /** In the outline, for a heading. */
  readonly level?: number | null
}

/** A text that may not be translated yet. */
export function textParagraph(
  style: StyleName,
  { text, lang, untranslated }: DocumentText,
  desk: Desk,
  { before = '', opens = null, level = null }: TextLook = {},
): string {
  const mark = untranslated ? `${markSpan(desk)} ` : ''
  const change = { lang: langOf(lang, desk), opens, untranslated }
  return paragraph(style, `${mark}${before}${odtText(text)}`, change, desk, level)
}

/** "not yet translated", before a text. */
export function markSpan(desk: Desk): string {
  const { lang, untranslatedMark } = desk.letter
  return span('Translation_20_mark', lang, untranslatedMark, desk)
}

/** A text within a paragraph, in a language and a style of its own. */
export function span(style: StyleName, lang: string, text: string, desk: Desk): string {
  // Within a text of another language even the file's own must be said.
  return xml('text:span', { 'text:style-name': desk.styles.span(style, lang) }, odtText(text))
}

/** A paragraph, or a heading where it has a level. */
export function paragraph(
  style: StyleName,
  content: string,
  change: ParagraphChange,
  { styles }: Desk,
  level: number | null = null,
): string {
  return xml(
    level === null ? 'text:p' : 'text:h',
    { 'text:style-name': styles.paragraph(style, change), 'text:outline-level': level },
    content,
  )
}

/** What a style must say of a text's language: nothing where it is the file's. */
export function langOf(lang: string, file: OdtFile): string | null {
  return lang === file.lang ? null : lang
}
