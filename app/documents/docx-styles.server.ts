import { addressWindow, paper } from './letter-paper.server.ts'
import { officeLanguage } from './office-language.server.ts'
import { type XmlAttributes, xml, xmlDeclaration } from './xml-element.server.ts'

/** What every office has in all 24 languages; the PDF's family is on few of their machines. */
const font = 'Times New Roman'
const quiet = '595959'
const draftInk = '8A1C1C'

/** The one list of a letter. */
export const bullets = 'bullets'

/** Twentieths of a point, in which Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

interface WordStyle {
  /** Word translates the names it knows into the reader's language. */
  readonly name: string
  readonly custom?: boolean
  readonly next?: string
  readonly keep?: 'lines' | 'next'
  /** Not broken within words. */
  readonly ragged?: boolean
  readonly border?: 'top' | 'bottom'
  /** Millimetres. */
  readonly before?: number
  readonly after?: number
  readonly line?: XmlAttributes
  readonly indent?: XmlAttributes
  readonly align?: 'both' | 'right' | 'center'
  readonly level?: number
  readonly run?: RunLook
}

interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  /** No spelling: names. */
  readonly names?: boolean
  readonly color?: string
  /** Half points. */
  readonly size?: number
  readonly framed?: boolean
}

const single = { 'w:line': 252, 'w:lineRule': 'auto' }

/** By the ids Word has for them where it has some. */
const paragraphs = {
  Letterhead: {
    name: 'Letterhead',
    custom: true,
    ragged: true,
    border: 'bottom',
    line: single,
    run: { bold: true, names: true },
  },
  LetterheadName: {
    name: 'Letterhead Name',
    custom: true,
    ragged: true,
    line: single,
    run: { bold: true, names: true },
  },
  Attachment: {
    name: 'Attachment',
    custom: true,
    keep: 'next',
    ragged: true,
    after: 4.5,
    run: { bold: true, color: quiet, size: 20 },
  },
  Addressee: {
    name: 'Addressee',
    custom: true,
    ragged: true,
    line: { 'w:line': twips(addressWindow.lineHeight), 'w:lineRule': 'exact' },
    indent: { 'w:right': twips(paper.textWidth - addressWindow.width) },
    run: { names: true, size: 21 },
  },
  Date: { name: 'Date', ragged: true, after: 8.5, align: 'right' },
  Title: {
    name: 'Title',
    next: 'Salutation',
    keep: 'next',
    ragged: true,
    after: 6.5,
    run: { bold: true, size: 26 },
  },
  Caption: {
    name: 'caption',
    ragged: true,
    after: 6,
    run: { italic: true, color: quiet, size: 18 },
  },
  Salutation: { name: 'Salutation', next: 'BodyText', keep: 'next', ragged: true, after: 3 },
  BodyText: { name: 'Body Text', after: 2.6, align: 'both' },
  Heading1: heading(1, 23, 5.5),
  Heading2: heading(2, 21, 4),
  Heading3: heading(3, 20, 5),
  ListParagraph: { name: 'List Paragraph', after: 2, align: 'both' },
  Closing: { name: 'Closing', keep: 'lines', ragged: true, before: 4.5, after: 3 },
  Signature: {
    name: 'Signature',
    keep: 'lines',
    ragged: true,
    after: 0.7,
    line: single,
    indent: { 'w:left': twips(2.8), 'w:hanging': twips(2.8) },
    run: { size: 17 },
  },
  Colophon: {
    name: 'Colophon',
    custom: true,
    // Its lines stay together.
    keep: 'next',
    ragged: true,
    border: 'top',
    line: single,
    run: { color: quiet, size: 15 },
  },
  Header: { name: 'header', ragged: true, align: 'center', line: single },
  Footer: {
    name: 'footer',
    ragged: true,
    align: 'right',
    line: single,
    run: { color: quiet, size: 17 },
  },
} as const satisfies Record<string, WordStyle>

const characters = {
  SubjectLabel: { name: 'Subject Label', run: { bold: false } },
  SignatoryName: { name: 'Signatory Name', run: { names: true } },
  Descriptor: { name: 'Descriptor', run: { italic: true, color: quiet, size: 16 } },
  Draft: { name: 'Draft', run: { bold: true, color: draftInk, size: 24, framed: true } },
  DraftFooter: { name: 'Draft Footer', run: { bold: true, color: draftInk } },
  TranslationMark: {
    name: 'Translation Mark',
    run: { bold: false, italic: true, color: draftInk, size: 17 },
  },
} as const satisfies Record<string, { readonly name: string; readonly run: RunLook }>

export type ParagraphStyle = keyof typeof paragraphs
export type CharacterStyle = keyof typeof characters

function heading(level: number, size: number, before: number): WordStyle {
  return {
    name: `heading ${level}`,
    next: 'BodyText',
    keep: 'next',
    ragged: true,
    before,
    after: 2.8,
    level: level - 1,
    run: { bold: true, size },
  }
}

/** `word/styles.xml` of a letter whose first language is `lang`, BCP 47. */
export function stylesXml(lang: string): string {
  const normal = {
    'w:type': 'paragraph',
    'w:default': 1,
    'w:styleId': 'Normal',
  }
  const root = xml(
    'w:styles',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    defaults(lang),
    xml('w:style', normal, value('w:name', 'Normal'), xml('w:qFormat')),
    ...Object.entries<WordStyle>(paragraphs).map(([id, style]) => paragraphStyle(id, style)),
    ...Object.entries(characters).map(([id, style]) => characterStyle(id, style)),
  )
  return `${xmlDeclaration}${root}\n`
}

function defaults(lang: string): string {
  const fonts = xml('w:rFonts', {
    'w:ascii': font,
    'w:hAnsi': font,
    'w:eastAsia': font,
    'w:cs': font,
  })
  const run = [fonts, ...sizes(22), value('w:lang', officeLanguage(lang))]
  const paragraph = [
    xml('w:widowControl'),
    xml('w:spacing', { 'w:after': 0, 'w:line': 276, 'w:lineRule': 'auto' }),
  ]
  return xml(
    'w:docDefaults',
    {},
    xml('w:rPrDefault', {}, xml('w:rPr', {}, ...run)),
    xml('w:pPrDefault', {}, xml('w:pPr', {}, ...paragraph)),
  )
}

function paragraphStyle(id: string, style: WordStyle): string {
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': style.custom ? 1 : null, 'w:styleId': id },
    value('w:name', style.name),
    value('w:basedOn', 'Normal'),
    ...(style.next ? [value('w:next', style.next)] : []),
    xml('w:qFormat'),
    paragraphProperties(style),
    ...(style.run ? [runProperties(style.run)] : []),
  )
}

/** In the order of the schema (ISO/IEC 29500-1, CT_PPrBase), which Word insists on. */
function paragraphProperties(style: WordStyle): string {
  const { keep, ragged, border, before = 0, after = 0, line, indent, align, level } = style
  return xml(
    'w:pPr',
    {},
    ...(keep === 'next' ? [xml('w:keepNext')] : []),
    ...(keep ? [xml('w:keepLines')] : []),
    ...(border ? [rule(border)] : []),
    ...(ragged ? [xml('w:suppressAutoHyphens')] : []),
    xml('w:spacing', { 'w:before': twips(before), 'w:after': twips(after), ...line }),
    ...(indent ? [xml('w:ind', indent)] : []),
    ...(align ? [value('w:jc', align)] : []),
    ...(level === undefined ? [] : [xml('w:outlineLvl', { 'w:val': level })]),
  )
}

/** A thin line between parts of a letter: half a point, 2 mm away. */
function rule(side: 'top' | 'bottom'): string {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 6, 'w:color': 'A6A6A6' }
  return xml('w:pBdr', {}, xml(`w:${side}`, line))
}

function characterStyle(id: string, { name, run }: { name: string; run: RunLook }): string {
  return xml(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    value('w:name', name),
    xml('w:qFormat'),
    runProperties(run),
  )
}

/** In the order of the schema (CT_RPr). */
function runProperties({ bold, italic, names, color, size, framed }: RunLook): string {
  return xml(
    'w:rPr',
    {},
    ...toggle('b', bold),
    ...toggle('i', italic),
    ...(names ? [xml('w:noProof')] : []),
    ...(color ? [value('w:color', color)] : []),
    ...(size ? sizes(size) : []),
    ...(framed
      ? [xml('w:bdr', { 'w:val': 'single', 'w:sz': 8, 'w:space': 4, 'w:color': draftInk })]
      : []),
  )
}

function toggle(name: 'b' | 'i', on: boolean | undefined): string[] {
  if (on === undefined) return []
  const off = on ? {} : { 'w:val': 0 }
  return [xml(`w:${name}`, off), xml(`w:${name}Cs`, off)]
}

function sizes(halfPoints: number): string[] {
  return [xml('w:sz', { 'w:val': halfPoints }), xml('w:szCs', { 'w:val': halfPoints })]
}

function value(name: string, text: string): string {
  return xml(name, { 'w:val': text })
}
