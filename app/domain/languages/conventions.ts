import type { Confidence } from '#app/domain/confidence.ts'
import type { Typography, TypographyProfile } from './typography.ts'

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
  /** With `{place}`, as it stands before a date ("V Bruselu"), and `{date}`. */
  readonly placeAndDate: string
  /** Before the subject; `null` where letters of the language have none, or its practice is unsure. */
  readonly subjectLabel: string | null
  /** With `{language}`, the name of the original's language in the nominative. */
  readonly courtesyNote: string
  /** Says in a version that is still in the original's language that its translation comes later. */
  readonly translationFollows: string
  /** What an attached original stands under. */
  readonly original: string
  readonly corrigendum: CorrigendumWords
  readonly colophon: ColophonWords
  readonly confidence: Confidence
}

/**
 * The words of a letter that corrects another, after those of the Official Journal's corrigenda. A
 * `{text}` is quoted, and a `{number}` counts the paragraphs of the letter.
 */
export interface CorrigendumWords {
  /** With `{date}`, the day of the letter that is corrected. */
  readonly subject: string
  /** Opens the corrections. */
  readonly lead: string
  readonly paragraph: string
  readonly after: string
  readonly before: string
  readonly title: string
  readonly date: string
  readonly heading: string
  readonly closing: string
  /** These two stand one below the other: "for: …", "read: …". */
  readonly instead: string
  readonly read: string
  readonly add: string
  readonly remove: string
}

/** The small lines at the end of a document that say what it is. */
export interface ColophonWords {
  /** With `{locale}`, a BCP 47 tag. */
  readonly locale: string
  /** With `{edition}`, a number. */
  readonly edition: string
  /** With `{date}`, the day of the sign-off. */
  readonly signedOff: string
  /** With `{digest}`, in hexadecimal. */
  readonly digest: string
  /** In place of the two before it. */
  readonly notSignedOff: string
}

/** What a language does its own way. Values as in `db/reference/languages.json`, kept equal by a test. */
export interface LanguageConventions {
  /** ISO 15924. */
  readonly script: 'Cyrl' | 'Grek' | 'Latn'
  readonly typography: Readonly<Record<TypographyProfile, Typography>>
  /** What stands around the sign of a point and of a sub-point, written as `a`: `(a)`, `a.`. */
  readonly lists: { readonly point: string; readonly subPoint: string }
  /** Either separator of groups is right: the EU's no-break space, or the nation's own. */
  readonly numbers: { readonly decimal: ',' | '.'; readonly groups: readonly string[] }
  readonly date: DateConvention
  readonly words: DocumentWords
}
