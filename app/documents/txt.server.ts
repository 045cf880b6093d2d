import { legible, printed } from './legible.server.ts'
import type {
  DocumentBlock,
  DocumentFormat,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  LetterDocument,
} from './letter-document.server.ts'
import { partsOf, signatoryName } from './letter-parts.server.ts'

/** Plain UTF-8: a line is a paragraph, an empty line between them, nothing wrapped. */
export const txt: DocumentFormat = {
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  async render(letter) {
    return new TextEncoder().encode(plainText(printed(letter, legible)))
  },
}

function plainText(letter: LetterDocument): string {
  const say = (text: DocumentText) => marked(text, letter.untranslatedMark)
  const item = (block: DocumentBlock) => `- ${say(block)}`
  const paragraphs = [
    letter.draft,
    letter.addressee.join('\n'),
    letter.date,
    say(letter.title),
    ...partsOf(letter.blocks).map((part) =>
      part.kind === 'list' ? part.items.map(item).join('\n') : say(part.block),
    ),
    ...letter.groups.flatMap((group) => groupParagraphs(group, say)),
    letter.draft,
  ]
  return `${paragraphs.filter((paragraph) => paragraph !== null && paragraph !== '').join('\n\n')}\n`
}

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
