import { escapeMarkup } from './escape-markup.server.ts'
import type { SingleLetter } from './letter-document.server.ts'
import { paper } from './letter-paper.server.ts'
import { pageOfPieces } from './letter-parts.server.ts'
import type { AutomaticStyles } from './odt-automatic-styles.server.ts'
import { xml } from './xml-element.server.ts'

const headerHeight = 14
const footerHeight = 15

/** The page style of the letter at `index` of its file. */
export function pageName(index: number): string {
  return `Letter${index + 1}`
}

/** What marks the end of the letter at `index`, whose page is the number of its pages. */
export function endMark(index: number): string {
  return `end-${index + 1}`
}

/** A sheet of paper, and the framed one of a draft. */
export const pageLayouts = pageLayout(false) + pageLayout(true)

function pageLayout(draft: boolean): string {
  const { left, right, top, bottom, frame } = paper
  const outer = draft
    ? {
        'fo:margin': `${frame}mm`,
        'fo:border': '0.8pt solid #c99a9a',
        'fo:padding-left': `${left - frame}mm`,
        'fo:padding-right': `${right - frame}mm`,
        'fo:padding-top': `${top - frame - headerHeight}mm`,
        'fo:padding-bottom': `${bottom - frame - footerHeight}mm`,
      }
    : {
        'fo:margin-left': `${left}mm`,
        'fo:margin-right': `${right}mm`,
        'fo:margin-top': `${top}mm`,
        'fo:margin-bottom': `${bottom - footerHeight}mm`,
      }
  const header = xml('style:header-footer-properties', {
    'svg:height': `${headerHeight}mm`,
    'fo:margin-bottom': '2mm',
  })
  const footer = xml('style:header-footer-properties', {
    'svg:height': `${footerHeight}mm`,
    'fo:margin-top': '8mm',
  })
  return xml(
    'style:page-layout',
    { 'style:name': layoutName(draft) },
    xml('style:page-layout-properties', {
      'fo:page-width': `${paper.width}mm`,
      'fo:page-height': `${paper.height}mm`,
      'style:print-orientation': 'portrait',
      'style:num-format': '1',
      ...outer,
    }),
    draft ? xml('style:header-style', {}, header) : xml('style:header-style'),
    xml('style:footer-style', {}, footer),
  )
}

function layoutName(draft: boolean): string {
  return draft ? 'Draft' : 'Page'
}

/** The page style of a letter: its header and its footer are in its own words. */
export function masterPage(
  letter: SingleLetter,
  index: number,
  several: boolean,
  styles: AutomaticStyles,
): string {
  const { draft, lang } = letter
  const header = (word: string) =>
    xml(
      'text:p',
      { 'text:style-name': styles.paragraph('Header', { lang }) },
      xml('text:span', { 'text:style-name': 'Draft' }, escapeMarkup(word)),
    )
  const footer = xml(
    'text:p',
    { 'text:style-name': styles.paragraph('Footer', { lang }) },
    footerText(letter, index, several, styles),
  )
  return xml(
    'style:master-page',
    { 'style:name': pageName(index), 'style:page-layout-name': layoutName(draft !== null) },
    ...(draft === null ? [] : [xml('style:header', {}, header(draft))]),
    xml('style:footer', {}, footer),
  )
}

function footerText(
  { draft, partName, pageOf }: SingleLetter,
  index: number,
  several: boolean,
  styles: AutomaticStyles,
): string {
  const word =
    draft && xml('text:span', { 'text:style-name': 'Draft_20_footer' }, escapeMarkup(draft))
  const name =
    partName &&
    xml(
      'text:span',
      { 'text:style-name': styles.span('Other_20_language', partName.lang) },
      escapeMarkup(partName.text),
    )
  const fields: Readonly<Record<string, string>> = {
    '{page}': xml('text:page-number', { 'text:select-page': 'current' }, '1'),
    '{pages}': several ? lastPage(index) : xml('text:page-count', {}, '1'),
  }
  const page = pageOfPieces(pageOf).map((piece) => fields[piece] ?? escapeMarkup(piece))
  return [
    ...(word ? [word, xml('text:s', { 'text:c': 3 })] : []),
    ...(name ? [name, ' · '] : []),
    ...page,
  ].join('')
}

/** A field that counts the pages of one letter of several: the page its end is on. */
function lastPage(index: number): string {
  return xml(
    'text:bookmark-ref',
    { 'text:reference-format': 'page', 'text:ref-name': endMark(index) },
    '1',
  )
}
