/** A word that is right in a letter and one language of it, whatever a dictionary knows. */
export interface LetterWordView {
  readonly word: string
  readonly by: string
  readonly at: string
}

/** What a browser needs to look at the spelling of a translation. */
export interface SpellingView {
  /** The SHA-256 of the two files of the dictionary, which are their names; `null` where there is none. */
  readonly dictionary: { readonly aff: string; readonly dic: string } | null
  /** Whether we know where to get one. */
  readonly exists: boolean
  /** The letter's words, oldest first. */
  readonly words: readonly LetterWordView[]
  readonly mayAccept: boolean
}
