import type { Confidence } from '#app/domain/confidence.ts'

/** How a letter's date line is written, where that is more than the long date of CLDR. */
export interface DateConvention {
  /** The tag CLDR is asked with: `en-IE`, because plain `en` is the US order. */
  readonly tag: string
  /** The line around the date: `Den {date}`. */
  readonly line: string
  /** How the first of a month is written where it is no plain number: `1er`. */
  readonly first: string | null
  /** The months from January on in the case a date line takes, where CLDR has another. */
  readonly months: readonly string[] | null
  readonly confidence: Confidence
}

/** The words a document says by itself. Machine-made: each waits for a native reader. */
export interface DocumentWords {
  /** The mark on every page of what is not signed off, in capitals. */
  readonly draft: string
  /** Set before a text that stands in the source language for want of a translation. */
  readonly untranslated: string
  /** With `{page}` and `{pages}`, in this order. */
  readonly pageOf: string
  /** The heading of the signatories. */
  readonly signatories: string
  readonly confidence: Confidence
}

/** An opening and a closing mark. */
export type QuotationMarks = readonly [string, string]

/** What a language does its own way. Values as in `db/reference/languages.json`, kept equal by a test. */
export interface LanguageConventions {
  /** ISO 15924. */
  readonly script: 'Cyrl' | 'Grek' | 'Latn'
  /** From the outside in, as the EU's style guide has them. */
  readonly quotes: readonly [QuotationMarks, ...QuotationMarks[]]
  /** Either separator of groups is right: the EU's no-break space, or the nation's own. */
  readonly numbers: { readonly decimal: ',' | '.'; readonly groups: readonly string[] }
  readonly date: DateConvention
  readonly words: DocumentWords
}
