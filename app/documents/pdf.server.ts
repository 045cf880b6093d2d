import { basename, join } from 'node:path'
import type { Logo } from '#app/domain/logo.ts'
import { loadPatterns, needsSoftHyphens, withSoftHyphens } from './hyphenation.server.ts'
import { printed } from './legible.server.ts'
import type {
  DocumentBlock,
  DocumentFormat,
  DocumentText,
  LetterDocument,
  SingleLetter,
} from './letter-document.server.ts'
import { fontFolder } from './letter-font.server.ts'
import { logoSize } from './letter-paper.server.ts'
import { fileTitle, groupLevel, lettersOf, partsOf, signatoryName } from './letter-parts.server.ts'
import { withoutSoftHyphens } from './pdf-soft-hyphens.server.ts'
import { pdfTemplate } from './pdf-template.server.ts'
import { compilePdf, printableText } from './typst.server.ts'

/** A4, tagged for screen readers (PDF/UA-1), hyphenated by language, with its fonts inside. */
export const pdf: DocumentFormat = {
  extension: 'pdf',
  mediaType: 'application/pdf',
  async render(letter) {
    const blocks = lettersOf(letter).flatMap((one) => one.blocks)
    await loadPatterns(blocks.map(({ lang }) => lang))
    return typeset(letter)
  },
}

function typeset(letter: LetterDocument): Uint8Array {
  const file = printed(letter, printableText)
  const logo = letter.letterhead?.logo ?? null
  const bytes = compilePdf({
    template: pdfTemplate,
    inputs: { letter: JSON.stringify(typstData(file)) },
    at: letter.at,
    files: logo ? new Map([[logoPath(logo), logo.bytes]]) : new Map(),
  })
  return lettersOf(file).some(hasSoftHyphens) ? withoutSoftHyphens(bytes) : bytes
}

/** Where the compiler finds the logo: a name in its own memory, no file. */
function logoPath({ mediaType }: Logo): string {
  return join(fontFolder(), mediaType === 'image/png' ? 'logo.png' : 'logo.jpg')
}

function logoData(logo: Logo) {
  return { path: `/${basename(logoPath(logo))}`, ...logoSize(logo) }
}

function typstData(file: LetterDocument) {
  return {
    ...languageOf(file.lang),
    title: fileTitle(file),
    letters: lettersOf(file).map(letterData),
  }
}

function letterData(letter: SingleLetter) {
  const { letterhead } = letter
  return {
    ...languageOf(letter.lang),
    partName: letter.partName && spoken(letter.partName),
    attachedAs: letter.attachedAs && spoken(letter.attachedAs),
    letterhead: letterhead && {
      name: letterhead.name,
      logo: letterhead.logo && logoData(letterhead.logo),
    },
    addressee: letter.addressee,
    date: letter.placeAndDate,
    subjectLabel: letter.subjectLabel,
    title: spoken(letter.title),
    note: letter.note && spoken(letter.note),
    parts: partsOf(letter.blocks).map((part) =>
      part.kind === 'list'
        ? { kind: part.kind, items: part.items.map(hyphenated) }
        : { kind: part.kind, block: hyphenated(part.block) },
    ),
    groups: letter.groups.map((group) => ({
      heading: group.heading && spoken(group.heading),
      signatories: group.signatories.map((signatory) => ({
        name: signatoryName(signatory),
        descriptor: signatory.descriptor && spoken(signatory.descriptor),
      })),
    })),
    groupLevel: groupLevel(letter),
    closeDashes: letter.blocks.some(({ text }) => closeDash.test(text)),
    colophon: letter.colophon,
    draft: letter.draft,
    mark: letter.untranslatedMark,
    pageOf: letter.pageOf,
  }
}

const closeDash = /\s[–—]\p{L}|\p{L}[–—]\s/u

/** Only what runs over many lines is broken within words. */
function hyphenated(block: DocumentBlock) {
  const { kind, text, lang } = block
  const running = kind === 'paragraph' || kind === 'list-item'
  return spoken(running ? { ...block, text: withSoftHyphens(text, lang) } : block)
}

function hasSoftHyphens({ blocks }: SingleLetter): boolean {
  return blocks.some(({ text, lang }) => needsSoftHyphens(lang) || text.includes('\u00ad'))
}

function spoken<T extends DocumentText>(text: T) {
  return { ...text, ...languageOf(text.lang) }
}

/** A BCP 47 tag as Typst takes it: the language and, where there is one, the two-letter region. */
function languageOf(tag: string): { lang: string; region: string | null } {
  const { language, region } = new Intl.Locale(tag)
  return { lang: language, region: region?.length === 2 ? region : null }
}
