import type { VersionExtension } from '#app/domain/addressees/ministry-version.ts'
import type { Logo } from '#app/domain/logo.ts'

/** A text with the language it is in. `untranslated`: stands in the source language for want of a target. */
export interface DocumentText {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  readonly untranslated: boolean
  /** The number of the unit that it is, where that was asked for. */
  readonly unit?: number
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

/** Who writes, at the head of the first page. */
export interface Letterhead {
  /** In no language: a name. Also what stands for the logo where no picture can be shown. */
  readonly name: string
  readonly logo: Logo | null
}

/**
 * Everything one letter shows, in the order it shows it, independent of the format. A renderer adds
 * nothing to it but layout: each word a letter says by itself comes in here.
 */
export interface SingleLetter {
  /** The language of the letter, BCP 47, with a region where it has one: `de-AT`. */
  readonly lang: string
  /** What names the letter beside its page numbers where a file holds several: "Deutsch". */
  readonly partName: DocumentText | null
  /** "Original", above a letter that is attached to another. */
  readonly attachedAs: DocumentText | null
  readonly letterhead: Letterhead | null
  /** Lines of the addressee block; empty in a general version. The first is the person. */
  readonly addressee: readonly string[]
  /** "Bruxelles, le 3 décembre 2021", ready to print; `null` where neither is known. */
  readonly placeAndDate: string | null
  /** The number of the unit that the date is, where that was asked for. */
  readonly dateUnit?: number
  /** "Objet :" where letters of the language have it, else `null` (DIN 5008, English practice). */
  readonly subjectLabel: string | null
  /** The subject. Never blank: it names the file, and a PDF/UA-1 cannot be made without it. */
  readonly title: DocumentText
  /** Says that the letter is a translation of what, or that its translation follows. */
  readonly note: DocumentText | null
  readonly blocks: readonly DocumentBlock[]
  /** In one order for all versions of a letter. */
  readonly groups: readonly DocumentGroup[]
  /** The last lines, small: locale, edition, sign-off, hash. They name no person. */
  readonly colophon: readonly string[]
  /** The language's word for DRAFT; `null` for a signed-off text. */
  readonly draft: string | null
  /** "not yet translated" in the language, set before each untranslated text. */
  readonly untranslatedMark: string
  /** "Page {page} of {pages}" in the language. In a file of several letters each counts its own. */
  readonly pageOf: string
}

/** A finished letter as one file. */
export interface LetterDocument extends SingleLetter {
  /**
   * Each begins on a new page: the other languages of a ministry in their official order, or the
   * original.
   */
  readonly followedBy: readonly SingleLetter[]
  /** Fixed time in every file's metadata, so that the same letter gives the same bytes. */
  readonly at: Date
}

/** One file format of a finished letter. */
export interface DocumentFormat {
  readonly extension: VersionExtension
  readonly mediaType: string
  render(letter: LetterDocument): Promise<Uint8Array>
}
