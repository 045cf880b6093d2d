import { Paragraph, type Table, TextRun } from 'docx'
import { letterheadPart } from './docx-letterhead.server.ts'
import { bullets, type ParagraphStyle, twips } from './docx-styles.server.ts'
import {
  type Desk,
  markRuns,
  ownParagraph,
  type ParagraphChange,
  runs,
  textParagraph,
} from './docx-text.server.ts'
import type { DocumentBlock, DocumentSignatory, DocumentText } from './letter-document.server.ts'
import { spaceAboveAddress, spaceBelowAddress } from './letter-paper.server.ts'
import { groupLevel, signatoryName } from './letter-parts.server.ts'

/** What stands above the first paragraph of the text. */
export function openingParts(desk: Desk): (Paragraph | Table)[] {
  const { attachedAs, letterhead, placeAndDate, note } = desk.letter
  return [
    ...(attachedAs ? [textParagraph('Attachment', attachedAs, desk)] : []),
    ...(letterhead ? [letterheadPart(letterhead, desk)] : []),
    ...addresseeParagraphs(desk),
    ...(placeAndDate === null ? [] : [ownParagraph('Date', placeAndDate, desk, aboveDate(desk))]),
    subjectParagraph(desk),
    ...(note ? [textParagraph('Caption', note, desk)] : []),
  ]
}

/** The first line stands where a window shows it, and what follows the address keeps its place. */
function addresseeParagraphs(desk: Desk): Paragraph[] {
  const { addressee } = desk.letter
  return addressee.map((line, index) => {
    const before = index === 0 ? spaceAboveAddress(desk.letter) : 0
    const after = index === addressee.length - 1 ? spaceBelowAddress(addressee) : 0
    const spacing = { before: twips(before), after: twips(after) }
    return ownParagraph('Addressee', line, desk, { spacing })
  })
}

/** Without an address below it a letterhead keeps its distance by itself. */
function aboveDate({ letter }: Desk): ParagraphChange {
  const alone = letter.letterhead && letter.addressee.length === 0
  return alone ? { spacing: { before: twips(9) } } : {}
}

function subjectParagraph(desk: Desk): Paragraph {
  const { title, subjectLabel, lang } = desk.letter
  const label = subjectLabel === null ? [] : runs(`${subjectLabel} `, lang, desk, 'SubjectLabel')
  return textParagraph('Title', title, desk, {}, label)
}

const blockStyles: Record<DocumentBlock['kind'], ParagraphStyle> = {
  salutation: 'Salutation',
  heading: 'Heading1',
  paragraph: 'BodyText',
  'list-item': 'ListParagraph',
  closing: 'Closing',
}

export function blockParagraph(block: DocumentBlock, desk: Desk): Paragraph {
  const listed = block.kind === 'list-item' ? { numbering: { reference: bullets, level: 0 } } : {}
  return textParagraph(blockStyles[block.kind], block, desk, listed)
}

/** The title is no part of Word's outline: a heading in the letter is its first level. */
export function groupHeading(heading: DocumentText, desk: Desk): Paragraph {
  return textParagraph(groupLevel(desk.letter) === 2 ? 'Heading1' : 'Heading2', heading, desk)
}

export function signatoryParagraph(signatory: DocumentSignatory, desk: Desk): Paragraph {
  const { descriptor } = signatory
  const name = runs(signatoryName(signatory), desk.letter.lang, desk, 'SignatoryName')
  const below = descriptor === null ? [] : descriptorRuns(descriptor, desk)
  return new Paragraph({ style: 'Signature', children: [...name, ...below] })
}

function descriptorRuns({ text, lang, untranslated }: DocumentText, desk: Desk): TextRun[] {
  const mark = untranslated ? markRuns(desk) : []
  return [new TextRun({ break: 1 }), ...mark, ...runs(text, lang, desk, 'Descriptor')]
}

export function colophonParagraphs(desk: Desk): Paragraph[] {
  return desk.letter.colophon.map((line, index) =>
    ownParagraph('Colophon', line, desk, index === 0 ? { spacing: { before: twips(6) } } : {}),
  )
}
