import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { FindingMessage } from '#app/components/finding-message.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { Problem } from './desk-context.ts'

interface ConfirmQuestionProps {
  readonly problem: Problem | null
  /** What stands in the box now, where somebody typed in it. */
  readonly typed: string | undefined
  readonly field: RefObject<HTMLTextAreaElement>
}

/**
 * Asks once whether a text with errors is to be confirmed, and names them. The same key confirms it; once
 * the text reads otherwise, nothing is asked any more.
 */
export function ConfirmQuestion({ problem, typed, field }: ConfirmQuestionProps) {
  const { t } = useTranslation('desk')
  const errors = problem?.errors ?? []
  const isAsked = problem?.refusal === 'target/has-errors' && errors.length > 0
  if (!isAsked || (typed !== undefined && typed !== problem.typed?.text)) return null
  const range = errors.find((error) => error.range !== null)?.range
  return (
    <div className="notice" data-tone="warning" role="alert">
      <Icon name="warning" />
      <div className="notice-text">
        <strong>{t('despite.title', { count: errors.length })}</strong>
        <ul>
          {errors.map((error) => (
            <li key={error.fingerprint}>
              <FindingMessage {...error} />
            </li>
          ))}
        </ul>
        <input
          type="hidden"
          name="despite"
          value={JSON.stringify(errors.map(({ fingerprint }) => fingerprint))}
        />
        <div className="desk-actions">
          <Button name="kind" value={problem.typed?.kind ?? 'confirm'}>
            {t('despite.confirm')}
          </Button>
          <Button
            type="button"
            variant="quiet"
            onClick={() => {
              field.current?.focus()
              if (range) field.current?.setSelectionRange(range.start, range.end)
            }}
          >
            {t('despite.goTo')}
          </Button>
        </div>
      </div>
    </div>
  )
}
