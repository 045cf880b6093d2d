import {
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Logo } from '#app/domain/logo.ts'
import { twips } from './docx-styles.server.ts'
import { type Desk, ownParagraph, runs } from './docx-text.server.ts'
import type { Letterhead } from './letter-document.server.ts'
import { letterheadHeight, logoSize, paper } from './letter-paper.server.ts'

interface PicturedHead extends Letterhead {
  readonly logo: Logo
}

/** Who writes, above a line: the name, with the logo before it where there is one. */
export function letterheadPart(letterhead: Letterhead, desk: Desk): Paragraph | Table {
  const { name, logo } = letterhead
  if (logo === null) return ownParagraph('Letterhead', name, desk)
  return letterheadTable({ name, logo }, desk)
}

function letterheadTable(head: PicturedHead, desk: Desk): Table {
  const left = twips(logoSize(head.logo).width + paper.logoGap)
  const widths = [left, twips(paper.textWidth) - left] as const
  const name = runs(head.name, desk.letter.lang, desk)
  const cells = [
    cell(widths[0], new Paragraph({ style: 'LetterheadName', children: [picture(head, desk)] })),
    cell(widths[1], new Paragraph({ style: 'LetterheadName', children: name })),
  ]
  const height = { value: twips(letterheadHeight(head)), rule: HeightRule.ATLEAST }
  return new Table({
    width: { size: twips(paper.textWidth), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: twips(2.5), marginUnitType: WidthType.DXA },
    borders: { ...noBorders, bottom: { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } },
    rows: [new TableRow({ cantSplit: true, height, children: cells })],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

function cell(width: number, paragraph: Paragraph): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
  })
}

/** The id keeps the same letter the same bytes: the library would draw one. */
function picture({ name, logo }: PicturedHead, { index }: Desk): ImageRun {
  const { width, height } = logoSize(logo)
  return new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: `${index + 1}`, name: `Logo ${index + 1}`, description: name },
  })
}

function pixels(millimetres: number): number {
  return (millimetres / 25.4) * 96
}
