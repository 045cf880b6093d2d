import type {
  DocumentBlock,
  DocumentText,
  Letterhead,
  SingleLetter,
} from './letter-document.server.ts'
import { spaceAboveAddress, spaceBelowAddress } from './letter-paper.server.ts'
import { partsOf } from './letter-parts.server.ts'
import type { ParagraphChange } from './odt-automatic-styles.server.ts'
import { letterheadTable } from './odt-letterhead.server.ts'
import { endMark, pageName } from './odt-pages.server.ts'
import {
  type Desk,
  langOf,
  type OdtFile,
  paragraph,
  span,
  textParagraph,
} from './odt-paragraph.server.ts'
import { groupParts } from './odt-signatories.server.ts'
import { bulletList, type StyleName } from './odt-styles.server.ts'
import { odtText } from './odt-text.server.ts'
import { xml } from './xml-element.server.ts'

/** A part of a letter's opening, told whether it is the one that opens the page style of this name. */
type Opening = (opens: string | null) => string

/** The letter at `index` of a file, from its own first page on. */
export function letterContent(letter: SingleLetter, index: number, file: OdtFile): string {
  const desk: Desk = { ...file, letter, index }
  const opened = openings(desk).map((part, number) => part(number === 0 ? pageName(index) : null))
  const parts = partsOf(letter.blocks).map((part) =>
    part.kind === 'list' ? list(part.items, desk) : blockParagraph(part.block, desk),
  )
  const groups = letter.groups.map((group, number) => groupParts(group, number, desk))
  return [...opened, ...parts, ...groups, colophon(desk)].join('')
}

function openings(desk: Desk): Opening[] {
  const { attachedAs, letterhead, addressee, placeAndDate, note } = desk.letter
  return [
    ...(attachedAs ? [said('Attachment', attachedAs, desk)] : []),
    ...(letterhead ? [letterheadPart(letterhead, desk)] : []),
    ...addresseeParts(addressee, desk),
    ...(placeAndDate === null ? [] : [own('Date', placeAndDate, desk, aboveDate(desk))]),
    subject(desk),
    ...(note ? [said('Caption', note, desk)] : []),
  ]
}

/** A text of the letter that stands by itself. */
function said(style: StyleName, text: DocumentText, desk: Desk): Opening {
  return (opens) =>
    paragraph(style, odtText(text.text), { lang: langOf(text.lang, desk), opens }, desk)
}

/** A line the letter says in its own language. */
function own(style: StyleName, text: string, desk: Desk, change: ParagraphChange = {}): Opening {
  const lang = langOf(desk.letter.lang, desk)
  return (opens) => paragraph(style, odtText(text), { ...change, lang, opens }, desk)
}

/** Without an address below it a letterhead keeps its distance by itself. */
function aboveDate({ letter }: Desk): ParagraphChange {
  return letter.letterhead && letter.addressee.length === 0 ? { above: 9 } : {}
}

function addresseeParts(addressee: readonly string[], desk: Desk): Opening[] {
  return addressee.map((line, number) =>
    own('Addressee', line, desk, {
      ...(number === 0 ? { above: spaceAboveAddress(desk.letter) } : {}),
      ...(number === addressee.length - 1 ? { below: spaceBelowAddress(addressee) } : {}),
    }),
  )
}

function subject(desk: Desk): Opening {
  const { title, subjectLabel } = desk.letter
  const label =
    subjectLabel === null
      ? ''
      : `${span('Subject_20_label', desk.letter.lang, subjectLabel, desk)} `
  return (opens) => textParagraph('Title', title, desk, { before: label, opens })
}

function letterheadPart(letterhead: Letterhead, desk: Desk): Opening {
  const { name, logo } = letterhead
  if (logo) return (opens) => letterheadTable({ ...letterhead, logo }, opens, desk)
  return own('Letterhead', name, desk)
}

const blockStyles = {
  salutation: 'Letter_20_salutation',
  heading: 'Heading_20_1',
  paragraph: 'Text_20_body',
  'list-item': 'List_20_Paragraph',
  closing: 'Letter_20_closing',
} as const satisfies Record<DocumentBlock['kind'], StyleName>

function blockParagraph(block: DocumentBlock, desk: Desk): string {
  return textParagraph(blockStyles[block.kind], block, desk, {
    level: block.kind === 'heading' ? 1 : null,
  })
}

function list(items: readonly DocumentBlock[], desk: Desk): string {
  return xml(
    'text:list',
    { 'text:style-name': bulletList },
    ...items.map((item) => xml('text:list-item', {}, blockParagraph(item, desk))),
  )
}

/** The last lines, with the mark that counts the letter's pages. */
function colophon(desk: Desk): string {
  const { colophon: lines, lang } = desk.letter
  const end = xml('text:bookmark', { 'text:name': endMark(desk.index) })
  if (lines.length === 0) return paragraph('Colophon', end, {}, desk)
  return lines
    .map((line, number) =>
      paragraph(
        'Colophon',
        `${odtText(line)}${number === lines.length - 1 ? end : ''}`,
        { lang: langOf(lang, desk), ...(number === 0 ? { above: 6 } : {}) },
        desk,
      ),
    )
    .join('')
}
