import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  PageReference,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import {
  blockParagraph,
  colophonParagraphs,
  groupHeading,
  openingParts,
  signatoryParagraph,
} from './docx-paragraphs.server.ts'
import { twips } from './docx-styles.server.ts'
import { type Desk, runs } from './docx-text.server.ts'
import type { DocumentGroup, LetterDocument } from './letter-document.server.ts'
import { paper } from './letter-paper.server.ts'
import { lettersOf, pageOfPieces } from './letter-parts.server.ts'

/**
 * Each letter in one column, then each group's heading in one and its signatories in two. A section
 * after each makes Word level the two columns; it keeps the header and the footer of the letter's first.
 */
export function sectionsOf(letter: LetterDocument): ISectionOptions[] {
  const letters = lettersOf(letter)
  return letters.flatMap((one, index) =>
    letterSections({ letter: one, index, lang: letter.lang }, letters.length > 1),
  )
}

function letterSections(desk: Desk, several: boolean): ISectionOptions[] {
  const { letter } = desk
  const page = pageOf(desk)
  const opening = [
    ...openingParts(desk),
    ...letter.blocks.map((block) => blockParagraph(block, desk)),
  ]
  const first = {
    properties: {
      page: several ? { ...page, pageNumbers: { start: 1 } } : page,
      type: SectionType.NEXT_PAGE,
    },
    // An empty one, so that a letter does not keep the header of the one before.
    headers: { default: header(desk) },
    footers: { default: footer(desk, several) },
  }
  const end = ending(desk, several)
  if (letter.groups.length === 0) return [{ ...first, children: [...opening, ...end] }]
  const further = { page, type: SectionType.CONTINUOUS }
  return [
    { ...first, children: opening },
    ...letter.groups.flatMap((group) => groupSections(group, desk, further)),
    { properties: further, children: end },
  ]
}

function groupSections(
  group: DocumentGroup,
  desk: Desk,
  properties: ISectionPropertiesOptions,
): ISectionOptions[] {
  const signatories = {
    properties: { ...properties, column: { count: 2, space: twips(7) } },
    children: group.signatories.map((signatory) => signatoryParagraph(signatory, desk)),
  }
  if (group.heading === null) return [signatories]
  return [{ properties, children: [groupHeading(group.heading, desk)] }, signatories]
}

/** The colophon; without one a line of no height, which the last columns need below them. */
function ending(desk: Desk, several: boolean): Paragraph[] {
  const colophon = colophonParagraphs(desk)
  const end = colophon.length > 0 ? colophon : [new Paragraph({ spacing: { line: 20 } })]
  if (several) markEnd(end.at(-1), desk.index)
  return end
}

function endMark(index: number): string {
  return `end-${index + 1}`
}

/** Marks the page whose number is that of the letter's pages. */
function markEnd(paragraph: Paragraph | undefined, index: number): void {
  paragraph?.addChildElement(new BookmarkStart(endMark(index), index + 1))
  paragraph?.addChildElement(new BookmarkEnd(index + 1))
}

/** A draft is framed; a word across the page would get between the lines when they are copied. */
function pageOf({ letter }: Desk) {
  const { width, height, left, right, top, bottom } = paper
  const margin = {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
    header: twips(12),
    footer: twips(15),
  }
  const size = { width: twips(width), height: twips(height) }
  return letter.draft === null ? { size, margin } : { size, margin, borders: frame }
}

const frameSide = {
  style: BorderStyle.SINGLE,
  size: 6,
  // In points, 8 mm.
  space: 23,
  color: 'C99A9A',
}

const frame = {
  pageBorders: {
    display: PageBorderDisplay.ALL_PAGES,
    offsetFrom: PageBorderOffsetFrom.PAGE,
  },
  pageBorderTop: frameSide,
  pageBorderRight: frameSide,
  pageBorderBottom: frameSide,
  pageBorderLeft: frameSide,
}

function header(desk: Desk): Header {
  const { draft, lang } = desk.letter
  const children = draft === null ? [] : runs(draft, lang, desk, 'Draft')
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

function footer(desk: Desk, several: boolean): Footer {
  const { draft, partName, pageOf: words, lang } = desk.letter
  const pages = several
    ? new PageReference(endMark(desk.index))
    : new TextRun({ children: [PageNumber.TOTAL_PAGES] })
  const fields: Readonly<Record<string, TextRun | PageReference>> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT] }),
    '{pages}': pages,
  }
  const children = [
    ...(draft === null ? [] : [...runs(draft, lang, desk, 'DraftFooter'), new TextRun('   ')]),
    ...(partName ? [...runs(partName.text, partName.lang, desk), new TextRun(' · ')] : []),
    ...pageOfPieces(words).flatMap((piece) => fields[piece] ?? runs(piece, lang, desk)),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}
