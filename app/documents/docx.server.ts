import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { reproducible } from './docx-archive.server.ts'
import {
  addresseeParagraphs,
  blockParagraph,
  dateParagraph,
  groupHeading,
  letterheadParagraph,
  noteParagraph,
  partHeading,
  signatoryParagraph,
  titleParagraph,
} from './docx-paragraphs.server.ts'
import { letterStyles, numbering } from './docx-styles.server.ts'
import { legible, printed } from './legible.server.ts'
import type {
  DocumentFormat,
  DocumentGroup,
  LetterDocument,
  SingleLetter,
} from './letter-document.server.ts'
import { fileTitle, lettersOf, pageOfPieces } from './letter-parts.server.ts'
import { officeLanguage } from './office-language.server.ts'

/** For Word and LibreOffice, with real styles: what a ministry edits or copies from. */
export const docx: DocumentFormat = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async render(given) {
    const letter = printed(given, legible)
    const document = new Document({
      styles: letterStyles(officeLanguage(letter.lang)),
      numbering,
      hyphenation: { autoHyphenation: true },
      sections: sectionsOf(letter),
    })
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
    return reproducible(bytes, { title: fileTitle(letter), lang: letter.lang, at: letter.at })
  },
}

const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1700, bottom: 1530, left: 1814, right: 1814, header: 800, footer: 750 },
}
const oneColumn: ISectionPropertiesOptions = { page, type: SectionType.CONTINUOUS }
const twoColumns: ISectionPropertiesOptions = { ...oneColumn, column: { count: 2, space: 400 } }

/**
 * The letter in one column, then each group's heading in one and its signatories in two. A section
 * after each makes Word level the two columns; later sections keep the first one's header and footer.
 */
function sectionsOf(letter: LetterDocument): ISectionOptions[] {
  return lettersOf(letter).flatMap((part, index) => letterSections(part, index === 0))
}

function letterSections(letter: SingleLetter, first: boolean): ISectionOptions[] {
  const opening = [
    ...(letter.attachedAs ? [partHeading(letter.attachedAs)] : []),
    ...(letter.letterhead ? [letterheadParagraph(letter.letterhead)] : []),
    ...addresseeParagraphs(letter.addressee),
    ...(letter.placeAndDate === null ? [] : [dateParagraph(letter.placeAndDate)]),
    titleParagraph(letter),
    ...(letter.courtesyNote === null ? [] : [noteParagraph(letter.courtesyNote)]),
    ...letter.blocks.map((block) => blockParagraph(block, letter)),
  ]
  const colophon = letter.colophon.map(noteParagraph)
  const head: ISectionOptions = {
    properties: first ? oneColumn : { page, type: SectionType.NEXT_PAGE },
    footers: { default: footer(letter.pageOf) },
    ...(letter.draft === null ? {} : { headers: { default: header(letter.draft) } }),
    children: letter.groups.length === 0 ? [...opening, ...colophon] : opening,
  }
  if (letter.groups.length === 0) return [head]
  // Without a section after the signatories Word does not level their columns.
  const below = colophon.length === 0 ? [new Paragraph({ spacing: { line: 20 } })] : colophon
  const end = { properties: oneColumn, children: below }
  const groups = letter.groups.flatMap((group) => groupSections(group, letter))
  return [head, ...groups, end]
}

function groupSections(group: DocumentGroup, letter: SingleLetter): ISectionOptions[] {
  const signatories = {
    properties: twoColumns,
    children: group.signatories.map((signatory) => signatoryParagraph(signatory, letter)),
  }
  if (group.heading === null) return [signatories]
  const heading = { properties: oneColumn, children: [groupHeading(group.heading, letter)] }
  return [heading, signatories]
}

function header(draft: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', text: draft })] })
}

function footer(pageOf: string): Footer {
  const fields: Readonly<Record<string, TextRun>> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT] }),
    '{pages}': new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  }
  const runs = pageOfPieces(pageOf).map((piece) => fields[piece] ?? new TextRun(piece))
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: runs })] })
}
