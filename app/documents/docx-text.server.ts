import {
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx'
import type { CharacterStyle, ParagraphStyle } from './docx-styles.server.ts'
import type { DocumentText, SingleLetter } from './letter-document.server.ts'
import { officeLanguage } from './office-language.server.ts'

/** The letter that is being written, and what it needs to know of its file. */
export interface Desk {
  readonly letter: SingleLetter
  /** Its place in the file. */
  readonly index: number
  /** The language of the file's defaults. */
  readonly lang: string
}

/** How a paragraph differs from its style. */
export type ParagraphChange = Omit<IParagraphOptions, 'style' | 'children'>

/** A line the letter says in its own language. */
export function ownParagraph(
  style: ParagraphStyle,
  text: string,
  desk: Desk,
  change: ParagraphChange = {},
): Paragraph {
  const children = runs(text, desk.letter.lang, desk)
  return new Paragraph({ ...change, style, children })
}

/** A text that may not be translated yet. */
export function textParagraph(
  style: ParagraphStyle,
  text: DocumentText,
  desk: Desk,
  change: ParagraphChange = {},
  before: readonly TextRun[] = [],
): Paragraph {
  const children = [...before, ...runs(text.text, text.lang, desk)]
  if (!text.untranslated) return new Paragraph({ ...change, style, children })
  const marked = [...markRuns(desk), ...children]
  return new Paragraph({ ...change, ...untranslatedLook, style, children: marked })
}

const untranslatedLook: IParagraphOptions = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F1EE' },
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: '8A1C1C' } },
}

/** "not yet translated", before a text. */
export function markRuns(desk: Desk): TextRun[] {
  const { lang, untranslatedMark } = desk.letter
  return runs(`${untranslatedMark} `, lang, desk, 'TranslationMark')
}

/** One run for each line, so that a line break stays one. */
export function runs(
  text: string,
  lang: string,
  desk: Desk,
  style: CharacterStyle | null = null,
): TextRun[] {
  const look: IRunOptions = {
    ...(style === null ? {} : { style }),
    ...(lang === desk.lang ? {} : { language: { value: officeLanguage(lang) } }),
  }
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, break: index === 0 ? 0 : 1 }))
}
