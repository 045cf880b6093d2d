import { useTranslation } from 'react-i18next'
import type { ShownSuggestion } from '#app/domain/suggestions/shown-suggestion.ts'

/** How many suggestions wait for an answer at a pair. */
export function SuggestionMark({
  suggestions,
}: {
  readonly suggestions: readonly ShownSuggestion[]
}) {
  const { t } = useTranslation('suggestions')
  const count = suggestions.filter(({ end }) => end === null).length
  return count > 0 && <span className="desk-mark">{t('mark', { count })}</span>
}
