import type { Logo } from '#app/domain/logo.ts'
import type {
  DocumentBlock,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  Letterhead,
  SingleLetter,
} from './letter-document.server.ts'
import {
  letterheadHeight,
  logoSize,
  paper,
  spaceAboveAddress,
  spaceBelowAddress,
} from './letter-paper.server.ts'
import { groupLevel, partsOf, signatoryName } from './letter-parts.server.ts'
import type { AutomaticStyles, ParagraphChange } from './odt-automatic-styles.server.ts'
import { endMark, pageName } from './odt-pages.server.ts'
import { bulletList, type StyleName } from './odt-styles.server.ts'
import { odtText } from './odt-text.server.ts'
import { xml } from './xml-element.server.ts'

/** What a letter's elements need to know of the file they are in. */
export interface OdtFile {
  /** The language of its defaults. */
  readonly lang: string
  readonly styles: AutomaticStyles
  /** Where in the file a logo is. */
  readonly logoPath: (logo: Logo) => string
}

/** The letter at `index` of a file, from its own first page on. */
export function letterContent(letter: SingleLetter, index: number, file: OdtFile): string {
  const writer = new LetterWriter(letter, index, file)
  return writer.all()
}
