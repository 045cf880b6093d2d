/** A text with the language it is in. `untranslated`: stands in the source language for want of a target. */
export interface DocumentText {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  readonly untranslated: boolean
}

export interface DocumentBlock extends DocumentText {
  readonly kind: 'salutation' | 'heading' | 'paragraph' | 'list-item' | 'closing'
}

export interface DocumentSignatory {
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  readonly descriptor: DocumentText | null
}

export interface DocumentGroup {
  /** `null` for signatories that stand under no group heading. */
  readonly heading: DocumentText | null
  readonly signatories: readonly DocumentSignatory[]
}

/**
 * Everything a finished letter shows, in the order it shows it, independent of the format. A renderer
 * adds nothing to it but layout: each word a letter says by itself comes in here.
 */
export interface LetterDocument {
  /** The language of the letter, BCP 47. */
  readonly lang: string
  /** Never blank: it names the file, and a PDF/UA-1 cannot be made without it. */
  readonly title: DocumentText
  /** Lines of the addressee block; empty in a general version. The first is the person. */
  readonly addressee: readonly string[]
  /** The date line, ready to print. */
  readonly date: string | null
  readonly blocks: readonly DocumentBlock[]
  readonly groups: readonly DocumentGroup[]
  /** The language's word for DRAFT; `null` for a signed-off text. */
  readonly draft: string | null
  /** "not yet translated" in the language, set before each untranslated text. */
  readonly untranslatedMark: string
  /** "Page {page} of {pages}" in the language. */
  readonly pageOf: string
  /** Fixed time in every file's metadata, so that the same letter gives the same bytes. */
  readonly at: Date
}

/** One file format of a finished letter. */
export interface DocumentFormat {
  readonly extension: 'pdf' | 'docx' | 'html' | 'txt'
  readonly mediaType: string
  render(letter: LetterDocument): Promise<Uint8Array>
}
