import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Time } from '#app/components/time.tsx'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { ActForm } from './act-form.tsx'
import { type Problem, useDesk } from './desk-context.ts'

interface ThreadProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly problem: Problem | null
}

/** What people say to each other about one unit in this language. */
export function Thread({ pair, target, problem }: ThreadProps) {
  const { t } = useTranslation('desk')
  const { seat } = useDesk()
  const refused = problem?.typed?.kind === 'comment' ? problem : null
  return (
    <details open={target.comments.length > 0 || refused !== null}>
      <summary>{t('thread.title', { count: target.comments.length })}</summary>
      <div className="desk-thread stack">
        {target.comments.map(({ by, at, body }) => (
          <article key={`${at} ${by}`} className="desk-remark">
            <p className="desk-byline">
              <strong>{by}</strong> <Time at={at} />
            </p>
            <p className="desk-remark-body">{body}</p>
          </article>
        ))}
        {seat.mayComment && (
          // A new thread has an empty box again.
          <ActForm
            key={target.comments.length}
            pair={pair}
            kind="comment"
            className="desk-inline-form"
          >
            {refused?.refusal && (
              <RefusalNotice refusal={refused.refusal} details={refused.details} />
            )}
            <Field label={t('thread.label')}>
              {(control) => (
                <textarea
                  {...control}
                  name="body"
                  required
                  rows={2}
                  defaultValue={refused?.typed?.body ?? ''}
                />
              )}
            </Field>
            <Button>{t('thread.submit')}</Button>
          </ActForm>
        )}
      </div>
    </details>
  )
}
