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
import { lettersOf, partsOf, signatoryName } from './letter-parts.server.ts'

/**
 * Plain UTF-8: a line is a paragraph, an empty line between them, nothing wrapped, so that it can be
 * pasted anywhere. A rule of hyphens stands above the colophon, one of equals signs between letters.
 */
export const txt: DocumentFormat = {
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  async render(letter) {
    return new TextEncoder().encode(plainText(printed(letter, legible)))
  },
}

function plainText(letter: LetterDocument): string {
  const { draft } = letter
  const letters = lettersOf(letter).map((one) => separated(letterParagraphs(one)))
  return `${separated([draft, letters.join(`\n\n${'='.repeat(72)}\n\n`), draft])}\n`
}

function separated(paragraphs: readonly (string | null | undefined)[]): string {
  return paragraphs.filter((paragraph) => paragraph).join('\n\n')
}

function letterParagraphs(letter: SingleLetter): (string | null | undefined)[] {
  const say = (text: DocumentText) => marked(text, letter.untranslatedMark)
  const item = (block: DocumentBlock) => `- ${say(block)}`
  const subject = [letter.subjectLabel, say(letter.title)].filter((part) => part !== null)
  return [
    letter.attachedAs && say(letter.attachedAs),
    letter.letterhead?.name,
    letter.addressee.join('\n'),
    letter.placeAndDate,
    subject.join(' '),
    letter.note && say(letter.note),
    ...partsOf(letter.blocks).map((part) =>
      part.kind === 'list' ? part.items.map(item).join('\n') : say(part.block),
    ),
    ...letter.groups.flatMap((group) => groupParagraphs(group, say)),
    letter.colophon.length === 0 ? null : [rule, ...letter.colophon].join('\n'),
  ]
}

const rule = '-'.repeat(72)

function groupParagraphs(group: DocumentGroup, say: (text: DocumentText) => string): string[] {
  const line = (signatory: DocumentSignatory) =>
    signatory.descriptor === null
      ? `- ${signatoryName(signatory)}`
      : `- ${signatoryName(signatory)}, ${say(signatory.descriptor)}`
  const heading = group.heading === null ? [] : [say(group.heading)]
  return [...heading, group.signatories.map(line).join('\n')]
}

function marked(text: DocumentText, mark: string): string {
  return text.untranslated ? `[${mark}] ${text.text}` : text.text
}
