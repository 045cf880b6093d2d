import type { Locale } from '#app/domain/locale.ts'
import { type Concept, isName, type Term, termsIn } from './concept.ts'
import type { Entry } from './recognise.ts'

/** The words that say a term: by its stems, and each of its forms as it is written. */
export function termEntries<Value>(
  { text, forms }: Pick<Term, 'text' | 'forms'>,
  cased: boolean,
  value: Value,
): Entry<Value>[] {
  return [
    { words: text, asWritten: false, cased, value },
    ...forms.map((words) => ({ words, asWritten: true, cased, value })),
  ]
}

/** The words of a language that say a concept, whatever their status. */
export function conceptEntries<Value>(
  concept: Concept,
  locale: Locale,
  value: Value,
): Entry<Value>[] {
  return termsIn(concept, locale).flatMap((term) => termEntries(term, isCased(concept), value))
}

/** Whether its capitals belong to it. */
export function isCased(concept: Pick<Concept, 'kind' | 'doNotTranslate'>): boolean {
  return isName(concept) || concept.doNotTranslate
}
