/** Kinds of acts that a letter may cite. */
export type ActType = 'decision' | 'framework-decision' | 'regulation' | 'directive'

export type PlaceLevel = 'article' | 'paragraph' | 'point' | 'subpoint'

/**
 * Words in small letters. `*` at the end stands for any ending, at the beginning for the first parts of
 * a compound: languages inflect and join.
 */
export type WordForms = readonly string[]

/** A part of a place with `{}` for its number or letter: before another part, and as the last one. */
export interface PartForm {
  readonly inner: string
  readonly last: string
}

/** How a language names places in an act: `Artikel 1 Absatz 1 Buchstabe d Ziffern iii und iv`. */
export interface PlaceLanguage {
  /** Whether its words stand before their numbers (`Article 1`) or behind (`1. pants`). */
  readonly order: 'word-first' | 'word-last'
  /** Whether letters need no word before them: `Article 1(1)(d)`. */
  readonly barePoints: boolean
  readonly words: Readonly<Record<PlaceLevel, WordForms>>
  readonly form: {
    readonly article: PartForm
    readonly paragraph: PartForm
    readonly point: PartForm
    readonly subpoint: string
    readonly subpoints: string
    /** One roman number among the sub-points. */
    readonly roman: string
    readonly and: string
    /** How the first article is written where it is no plain number. */
    readonly firstArticle?: string
  }
}

/** How a language cites the law of the EU. Forms as in the acts of the Official Journal. */
export interface LawLanguage {
  /** Its acronym for the common foreign and security policy. */
  readonly cfsp: string
  /** Its acronyms for the Treaty on European Union and on the Functioning of it. */
  readonly treaties: { readonly teu: string; readonly tfeu: string }
  /** Its acronym for the European Union. */
  readonly eu: string
  /** Before the number of an act of the years before 2015: `No `. */
  readonly numberSign: string
  readonly institutions: { readonly council: WordForms; readonly commission: WordForms }
  readonly acts: Readonly<Record<ActType, { readonly name: string; readonly words: WordForms }>>
  /** Words that make a decision a framework decision, where it is no compound. */
  readonly framework: WordForms
  /** With `{type}`, `{mark}` and `{number}`, in the nominative. */
  readonly actForm: { readonly plain: string; readonly council: string }
  /** Whether the kind of act may stand behind its number. */
  readonly typeAfter: boolean
  readonly place: PlaceLanguage
}
