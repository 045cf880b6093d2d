import { type Locale, locales } from './locale.ts'
import { type ShownState, shownStates } from './target.ts'

/** A paragraph as another language of the letter has it. */
export interface OtherText {
  readonly locale: Locale
  readonly text: string
  readonly state: ShownState
}

/** The preferred languages first, as they are preferred; then what has come furthest, in EU order. */
export function inReadingOrder(
  texts: readonly OtherText[],
  preferred: readonly Locale[],
): OtherText[] {
  const rank = ({ locale }: OtherText) => {
    const at = preferred.indexOf(locale)
    return at === -1 ? preferred.length : at
  }
  const far = ({ state }: OtherText) => shownStates.indexOf(state)
  return texts.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      far(other) - far(one) ||
      locales.indexOf(one.locale) - locales.indexOf(other.locale),
  )
}

/** The languages as a browser keeps them: `cs sk`. What is none of ours is passed over. */
export function parsePreferred(kept: string): Locale[] {
  return kept.split(' ').flatMap((name) => locales.find((locale) => locale === name) ?? [])
}
