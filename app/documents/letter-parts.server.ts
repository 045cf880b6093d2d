import type {
  DocumentBlock,
  DocumentSignatory,
  LetterDocument,
  SingleLetter,
} from './letter-document.server.ts'

export type LetterPart =
  | { readonly kind: 'block'; readonly block: DocumentBlock }
  | { readonly kind: 'list'; readonly items: readonly DocumentBlock[] }

/** The blocks in their order, with neighbouring list items gathered into one list. */
export function partsOf(blocks: readonly DocumentBlock[]): LetterPart[] {
  const parts: LetterPart[] = []
  let items: DocumentBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      items = []
      parts.push({ kind: 'block', block })
      continue
    }
    if (items.length === 0) parts.push({ kind: 'list', items })
    items.push(block)
  }
  return parts
}

/** The name as it is printed: "Cambodian Youth Network Association (CYN), Cambodia". */
export function signatoryName({ name, acronym, country }: DocumentSignatory): string {
  const full = acronym === null ? name : `${name} (${acronym})`
  return country === null ? full : `${full}, ${country}`
}

/** What the file calls itself: the title on one line, with the word for DRAFT before a draft's. */
export function fileTitle(letter: LetterDocument): string {
  const title = letter.title.text.replace(/[\n\u00a0\u202f]/g, ' ')
  return letter.draft === null ? title : `${letter.draft} – ${title}`
}

/**
 * The title is level 1 and a heading level 2; a group stands under the heading that opens the
 * signatories or, without any, beside it. No level is skipped (PDF/UA-1 §7.4).
 */
export function groupLevel(letter: SingleLetter): 2 | 3 {
  return letter.blocks.some((block) => block.kind === 'heading') ? 3 : 2
}

/** The letters of a file in their order. */
export function lettersOf(letter: LetterDocument): SingleLetter[] {
  return [letter, ...letter.followedBy]
}

/** "Page {page} of {pages}" cut at its two fields, which stay in the list as they are. */
export function pageOfPieces(pageOf: string): string[] {
  return pageOf.split(/(\{pages?\})/).filter((piece) => piece !== '')
}
