import type { Locale } from '#app/domain/locale.ts'
import { citationsIn } from './citations.ts'
import { lawQuotations } from './law-quotations.ts'
import { type Passage, passagesIn, type Wording } from './wording.ts'
import { writtenCitation } from './written-citation.ts'

/** What of a unit's source concerns the law of the EU. */
export interface UnitLaw {
  readonly citations: readonly CitedAct[]
  /** Protected passages, by their place in the source. */
  readonly quotations: readonly QuotedLaw[]
  readonly passages: readonly Passage[]
}

export interface CitedAct {
  /** As the source cites it. */
  readonly text: string
  readonly celex: string
  /** How the target language cites it, in the nominative. */
  readonly form: string
}

export interface QuotedLaw {
  /** In UTF-16 code units of the source. */
  readonly start: number
  readonly end: number
  readonly celex: string
  readonly article: string | null
  /** Its key in the bank; `null` where the bank does not have it in any language. */
  readonly passage: string | null
  /** The act's own words in the target language; `null` where they are not at hand. */
  readonly wording: string | null
}

/** `null` where nothing does, as in most units. */
export function unitLaw(
  source: string,
  held: readonly Wording[],
  languages: { readonly from: Locale; readonly to: Locale },
): UnitLaw | null {
  const passages = passagesIn(source, held, languages)
  const citations = citationsIn(source, languages.from).map((citation) => ({
    text: source.slice(citation.start, citation.end),
    celex: citation.celex,
    form: writtenCitation(citation, passages, languages.to),
  }))
  if (citations.length === 0 && passages.length === 0) return null
  const quotations = lawQuotations(source, languages.from, passages)
  return {
    citations,
    passages,
    quotations: quotations.map(({ start, end, celex, article, passage }) => ({
      start,
      end,
      celex,
      article,
      passage: passage?.passage ?? null,
      wording: passage?.target ?? null,
    })),
  }
}
