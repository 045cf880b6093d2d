import { tokensOf } from '#app/domain/checks/words.ts'
import type { Locale } from '#app/domain/locale.ts'
import { sentences } from '#app/domain/segmentation/sentences.ts'
import { type Citation, citationsIn } from './citations.ts'
import { placePath } from './place.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { type Passage, plainSpaces } from './wording.ts'

/** A quotation of law: protected, because it takes the act's own wording in each language. */
export interface LawQuotation extends Quotation {
  readonly celex: string
  /** `1(1)(d)`, where the bank has it or the citation names one. */
  readonly article: string | null
  readonly passage: Passage | null
}

/** Fewer words in quotation marks are a name or a term. */
const fewestWords = 3

/** Quotations that stand in a sentence with a citation of an act, or that the bank knows. */
export function lawQuotations(
  text: string,
  locale: Locale,
  passages: readonly Passage[],
): LawQuotation[] {
  const citations = citationsIn(text, locale)
  if (citations.length === 0 && passages.length === 0) return []
  const quotations = quotationsIn(text, locale).filter(
    (one) => tokensOf(one.text).length >= fewestWords,
  )
  if (quotations.length === 0) return []
  const cited = citedBeside(text, locale, citations)
  const known = new Map(passages.map((one) => [plainSpaces(one.source ?? ''), one]))
  return quotations.flatMap((quotation) => {
    const passage = known.get(plainSpaces(quotation.text)) ?? null
    const citation = cited(quotation)
    const celex = passage?.celex ?? citation?.celex
    if (celex === undefined) return []
    const [place] = citation?.places ?? []
    return [
      {
        ...quotation,
        celex,
        article: passage?.article ?? (place ? placePath(place) : null),
        passage,
      },
    ]
  })
}

/** Finds the citation in a quotation's sentence: the next one behind it, else the last before. */
function citedBeside(text: string, locale: Locale, citations: readonly Citation[]) {
  const bounds = sentences(text, locale)
  return ({ start, end }: Quotation): Citation | undefined => {
    const sentence = bounds.find((one) => one.end > start)
    if (!sentence) return undefined
    const inside = citations.filter((one) => one.start < sentence.end && one.end > sentence.start)
    return inside.find((one) => one.start >= end) ?? inside.findLast((one) => one.end <= start)
  }
}
