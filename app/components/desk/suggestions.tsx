import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { isAboutSuggestions } from '#app/domain/suggestions/suggestion-act.ts'
import { type Problem, useDesk } from './desk-context.ts'
import { SuggestionForm } from './suggestion-form.tsx'
import { EndedSuggestion, SuggestionItem } from './suggestion-item.tsx'

interface SuggestionsProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly problem: Problem | null
}

/** What others would have in a target: to be answered by who writes it, to be made by who reads it. */
export function Suggestions({ pair, target, problem }: SuggestionsProps) {
  const { t } = useTranslation('suggestions')
  const { seat } = useDesk()
  const refused = isAboutSuggestions(problem?.typed?.kind) ? problem : null
  const open = target.suggestions.filter(({ end }) => end === null)
  const ended = target.suggestions.filter(({ end }) => end !== null)
  const suggests = seat.maySuggest && !seat.mayWrite
  if (target.suggestions.length === 0 && !suggests && !refused) return null
  return (
    <div className="suggestions">
      {refused?.refusal && <RefusalNotice refusal={refused.refusal} details={refused.details} />}
      {open.length > 0 && (
        <>
          <h3>{t('list.title', { count: open.length })}</h3>
          <ul>
            {open.map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionItem
                  pair={pair}
                  target={target}
                  suggestion={suggestion}
                  typed={refused?.typed}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {ended.length > 0 && (
        <details>
          <summary>{t('answered')}</summary>
          <ul>
            {ended.map((suggestion) => (
              <li key={suggestion.id}>
                <EndedSuggestion suggestion={suggestion} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {/* What was suggested leaves the box as it was. */}
      {suggests && (
        <SuggestionForm
          key={target.suggestions.length}
          pair={pair}
          target={target}
          typed={refused?.typed}
        />
      )}
    </div>
  )
}
