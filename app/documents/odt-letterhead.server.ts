import type { Logo } from '#app/domain/logo.ts'
import type { Letterhead } from './letter-document.server.ts'
import { letterheadHeight, logoSize, paper } from './letter-paper.server.ts'
import { type Desk, langOf, paragraph } from './odt-paragraph.server.ts'
import { ruled } from './odt-styles.server.ts'
import { odtText } from './odt-text.server.ts'
import { type XmlAttributes, xml } from './xml-element.server.ts'

interface PicturedHead extends Letterhead {
  readonly logo: Logo
}

/** The logo and the name beside it, above one line; `opens` is the page style that begins with it. */
export function letterheadTable(head: PicturedHead, opens: string | null, desk: Desk): string {
  const { index, letter } = desk
  const left = logoSize(head.logo).width + paper.logoGap
  const define = (family: string, properties: XmlAttributes, more: XmlAttributes = {}) =>
    desk.styles.define('Head', (name) =>
      xml(
        'style:style',
        { 'style:name': name, 'style:family': family, ...more },
        xml(`style:${family}-properties`, properties),
      ),
    )
  const column = (width: number) =>
    xml('table:table-column', {
      'table:style-name': define('table-column', { 'style:column-width': mm(width) }),
    })
  const cellStyle = define('table-cell', {
    'fo:padding': '0mm',
    'fo:padding-bottom': '2.5mm',
    'fo:border-bottom': ruled('0.5pt'),
    'style:vertical-align': 'middle',
  })
  const cell = (content: string) =>
    xml(
      'table:table-cell',
      { 'table:style-name': cellStyle, 'office:value-type': 'string' },
      paragraph('Letterhead_20_name', content, { lang: langOf(letter.lang, desk) }, desk),
    )
  const table = define(
    'table',
    {
      'style:width': mm(paper.textWidth),
      'table:align': 'left',
      'style:page-number': opens ? 1 : null,
    },
    { 'style:master-page-name': opens },
  )
  const row = define('table-row', { 'style:min-row-height': mm(letterheadHeight(head)) })
  return xml(
    'table:table',
    { 'table:name': `Letterhead ${index + 1}`, 'table:style-name': table },
    column(left),
    column(paper.textWidth - left),
    xml(
      'table:table-row',
      { 'table:style-name': row },
      cell(picture(head, desk)),
      cell(odtText(head.name)),
    ),
  )
}

function picture({ name, logo }: PicturedHead, { index, logoPath }: Desk): string {
  const { width, height } = logoSize(logo)
  return xml(
    'draw:frame',
    {
      'draw:name': `Logo ${index + 1}`,
      'text:anchor-type': 'as-char',
      'svg:width': mm(width),
      'svg:height': mm(height),
    },
    xml('draw:image', {
      'xlink:href': logoPath(logo),
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': logo.mediaType,
    }),
    xml('svg:desc', {}, odtText(name)),
  )
}

function mm(length: number): string {
  return `${Number(length.toFixed(2))}mm`
}
