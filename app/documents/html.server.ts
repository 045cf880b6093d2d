import type { Logo } from '#app/domain/logo.ts'
import { escapeMarkup } from './escape-markup.server.ts'
import { pageBoxes } from './html-pages.server.ts'
import { htmlStyle, previewStyle } from './html-style.server.ts'
import { legible, printed } from './legible.server.ts'
import type {
  DocumentBlock,
  DocumentFormat,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  LetterDocument,
  Letterhead,
  SingleLetter,
} from './letter-document.server.ts'
import { logoSize } from './letter-paper.server.ts'
import { fileTitle, groupLevel, lettersOf, partsOf, signatoryName } from './letter-parts.server.ts'

/** One file with its style and its logo inside: no script, no font, nothing that is fetched. */
export const html: DocumentFormat = {
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  async render(letter) {
    return new TextEncoder().encode(page(printed(letter, legible)))
  },
}

/** The same letter beside the desk, where each text says which of the desk's pairs it is. */
export function previewPage(letter: LetterDocument): string {
  return page(printed(letter, legible), previewStyle)
}

function page(letter: LetterDocument, style = ''): string {
  const letters = lettersOf(letter)
  const pictured = letters.some(({ letterhead }) => letterhead?.logo)
  const parts = [
    paragraph('draft', letter.draft),
    ...letters.map(article),
    paragraph('draft', letter.draft),
  ]
  return `<!doctype html>
<html lang="${escapeMarkup(letter.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${pictured ? '; img-src data:' : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(fileTitle(letter))}</title>
<style>${htmlStyle}${style}${pageBoxes(letter)}</style>
</head>
<body>
${parts.filter((part) => part !== '').join('\n')}
${letter.draft === null ? '' : `<div class="watermark" aria-hidden="true">${escapeMarkup(letter.draft)}</div>\n`}</body>
</html>
`
}

function article(letter: SingleLetter): string {
  const { addressee, colophon } = letter
  const parts = [
    head(letter),
    paragraph('addressee', addressee.length > 0 ? addressee.join('\n') : null),
    paragraph('date', letter.placeAndDate, letter.dateUnit),
    subject(letter),
    letter.note ? element('p', 'courtesy', letter.note, letter) : '',
    ...partsOf(letter.blocks).map((part) =>
      part.kind === 'list' ? list(part.items, letter) : blockElement(part.block, letter),
    ),
    ...letter.groups.map((group) => groupSection(group, letter)),
    paragraph('colophon', colophon.length > 0 ? colophon.join('\n') : null),
  ]
  const body = parts.filter((part) => part !== '').join('\n')
  return `<article lang="${escapeMarkup(letter.lang)}">\n${body}\n</article>`
}

/** What stands above the address; on paper it keeps its room where there is one. */
function head(letter: SingleLetter): string {
  const { attachedAs, letterhead, addressee } = letter
  const part = attachedAs ? element('p', 'part', attachedAs, letter) : ''
  const name = letterhead ? letterheadElement(letterhead) : ''
  if (addressee.length > 0) return `<div class="above-address">${part}${name}</div>`
  return `${part}${name}`
}

/** The name says what the logo shows. */
function letterheadElement({ name, logo }: Letterhead): string {
  return `<div class="letterhead">${logo ? image(logo) : ''}<p>${escapeLines(name)}</p></div>`
}

function image(logo: Logo): string {
  const { width, height } = logoSize(logo)
  const data = Buffer.from(logo.bytes).toString('base64')
  const size = `width="${pixels(width)}" height="${pixels(height)}"`
  return `<img src="data:${logo.mediaType};base64,${data}" alt="" ${size}>`
}

/** Millimetres in CSS pixels. */
function pixels(length: number): number {
  return Math.round((length / 25.4) * 96)
}

function subject(letter: SingleLetter): string {
  const { title, subjectLabel, lang } = letter
  if (subjectLabel === null) return element('h1', '', title, letter)
  const label = `<span class="label"${langIn(title.lang, lang)}>${escapeLines(subjectLabel)}</span> `
  return element('h1', '', title, letter, label)
}

function blockElement(block: DocumentBlock, letter: SingleLetter): string {
  if (block.kind === 'heading') return element('h2', '', block, letter)
  return element('p', block.kind, block, letter)
}

function list(items: readonly DocumentBlock[], letter: SingleLetter): string {
  return `<ul>\n${items.map((item) => element('li', 'item', item, letter)).join('\n')}\n</ul>`
}

function groupSection(group: DocumentGroup, letter: SingleLetter): string {
  const heading =
    group.heading && `${element(`h${groupLevel(letter)}`, '', group.heading, letter)}\n`
  const items = group.signatories.map((signatory) => signatoryItem(signatory, letter))
  return `<section>\n${heading ?? ''}<ul class="signatories">\n${items.join('\n')}\n</ul>\n</section>`
}

function signatoryItem(signatory: DocumentSignatory, letter: SingleLetter): string {
  const { descriptor } = signatory
  const name = `<span translate="no">${escapeLines(signatoryName(signatory))}</span>`
  const below = descriptor && element('span', 'descriptor', descriptor, letter)
  return `<li>${name}${below ?? ''}</li>`
}

/** A text in an element, which says its language where it is not that of what it stands in. */
function element(
  tag: string,
  name: string,
  text: DocumentText,
  letter: SingleLetter,
  before = '',
): string {
  const names = [name, text.untranslated ? 'untranslated' : ''].filter((part) => part !== '')
  const className = names.length > 0 ? ` class="${names.join(' ')}"` : ''
  const lang = langIn(letter.lang, text.lang)
  const mark = text.untranslated
    ? `<span class="mark" lang="${escapeMarkup(letter.lang)}">${escapeMarkup(letter.untranslatedMark)}</span> `
    : ''
  return `<${tag}${className}${lang}${placeOf(text.unit)}>${mark}${before}${escapeLines(text.text)}</${tag}>`
}

/** Says a language within a text of another. */
function langIn(around: string, lang: string): string {
  return lang === around ? '' : ` lang="${escapeMarkup(lang)}"`
}

function paragraph(className: string, text: string | null, unit?: number): string {
  return text === null ? '' : `<p class="${className}"${placeOf(unit)}>${escapeLines(text)}</p>`
}

function placeOf(unit: number | undefined): string {
  return unit === undefined ? '' : ` data-unit="${unit}"`
}

function escapeLines(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>')
}
