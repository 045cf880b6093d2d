import type { DocumentGroup, DocumentSignatory } from './letter-document.server.ts'
import { groupLevel, signatoryName } from './letter-parts.server.ts'
import {
  type Desk,
  langOf,
  markSpan,
  paragraph,
  span,
  textParagraph,
} from './odt-paragraph.server.ts'
import { odtText } from './odt-text.server.ts'
import { xml } from './xml-element.server.ts'

/** A group's heading, and its signatories in two columns that end together. */
export function groupParts(group: DocumentGroup, number: number, desk: Desk): string {
  const level = groupLevel(desk.letter) === 2 ? 1 : 2
  const heading =
    group.heading && textParagraph(`Heading_20_${level}`, group.heading, desk, { level })
  const section = xml(
    'text:section',
    {
      'text:style-name': desk.styles.define('Section', twoColumns),
      'text:name': `Signatories ${desk.index + 1}.${number + 1}`,
    },
    ...group.signatories.map((signatory) => signatoryParagraph(signatory, desk)),
  )
  return `${heading ?? ''}${group.signatories.length > 0 ? section : ''}`
}

function twoColumns(name: string): string {
  const column = xml('style:column', { 'style:rel-width': '1*' })
  return xml(
    'style:style',
    { 'style:name': name, 'style:family': 'section' },
    xml(
      'style:section-properties',
      { 'text:dont-balance-text-columns': 'false' },
      xml('style:columns', { 'fo:column-count': 2, 'fo:column-gap': '7mm' }, column, column),
    ),
  )
}

function signatoryParagraph(signatory: DocumentSignatory, desk: Desk): string {
  const { letter } = desk
  const { descriptor } = signatory
  const mark = descriptor?.untranslated ? `${markSpan(desk)} ` : ''
  const below = descriptor
    ? `${xml('text:line-break')}${mark}${span('Descriptor', descriptor.lang, descriptor.text, desk)}`
    : ''
  const name = odtText(signatoryName(signatory))
  return paragraph('Signature', `${name}${below}`, { lang: langOf(letter.lang, desk) }, desk)
}
