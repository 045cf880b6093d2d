import { escapeMarkup } from './escape-markup.server.ts'
import { htmlStyle } from './html-style.server.ts'
import { legible, printed } from './legible.server.ts'
import type {
  DocumentBlock,
  DocumentFormat,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  LetterDocument,
  SingleLetter,
} from './letter-document.server.ts'
import { fileTitle, groupLevel, lettersOf, partsOf, signatoryName } from './letter-parts.server.ts'

/** One file with its style inside: no script, no font, no picture, nothing that is fetched. */
export const html: DocumentFormat = {
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  async render(letter) {
    return new TextEncoder().encode(page(printed(letter, legible)))
  },
}

function page(letter: LetterDocument): string {
  const parts = [
    paragraph('draft', letter.draft),
    ...lettersOf(letter).map(article),
    paragraph('draft', letter.draft),
  ]
  return `<!doctype html>
<html lang="${escapeMarkup(letter.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(fileTitle(letter))}</title>
<style>${htmlStyle}${printHeader(letter.draft)}</style>
</head>
<body>
${parts.filter((part) => part !== '').join('\n')}
${letter.draft === null ? '' : `<div class="watermark" aria-hidden="true">${escapeMarkup(letter.draft)}</div>\n`}</body>
</html>
`
}

function article(letter: SingleLetter): string {
  const { attachedAs, letterhead, addressee, colophon } = letter
  const parts = [
    attachedAs && element('p', 'part', attachedAs, letter),
    paragraph('letterhead', letterhead?.name ?? null),
    paragraph('addressee', addressee.length > 0 ? addressee.join('\n') : null),
    paragraph('date', letter.placeAndDate),
    paragraph('subject', letter.subjectLabel),
    element('h1', '', letter.title, letter),
    paragraph('courtesy', letter.courtesyNote),
    ...partsOf(letter.blocks).map((part) =>
      part.kind === 'list' ? list(part.items, letter) : blockElement(part.block, letter),
    ),
    ...letter.groups.map((group) => groupSection(group, letter)),
    paragraph('colophon', colophon.length > 0 ? colophon.join('\n') : null),
  ]
  const body = parts.filter((part) => part !== null && part !== '').join('\n')
  return `<article lang="${escapeMarkup(letter.lang)}">\n${body}\n</article>`
}

/** The word for DRAFT above each printed page; a browser without page boxes prints the watermark. */
function printHeader(draft: string | null): string {
  if (draft === null) return ''
  const word = Array.from(draft, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
  return `@page { @top-center { content: "${word.join('')}"; font-weight: bold; color: #8a1c1c } }\n`
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

function element(tag: string, name: string, text: DocumentText, letter: SingleLetter): string {
  const names = [name, text.untranslated ? 'untranslated' : ''].filter((part) => part !== '')
  const className = names.length > 0 ? ` class="${names.join(' ')}"` : ''
  const lang = text.lang === letter.lang ? '' : ` lang="${escapeMarkup(text.lang)}"`
  const mark = text.untranslated
    ? `<span class="mark" lang="${escapeMarkup(letter.lang)}">${escapeMarkup(letter.untranslatedMark)}</span> `
    : ''
  return `<${tag}${className}${lang}>${mark}${escapeLines(text.text)}</${tag}>`
}

function paragraph(className: string, text: string | null): string {
  return text === null ? '' : `<p class="${className}">${escapeLines(text)}</p>`
}

function escapeLines(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>')
}
