import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { ReplaceReport } from '#app/domain/find/report.ts'

interface ReplaceOutcomeProps {
  readonly report: ReplaceReport
  /** Whether a replacement was taken back. */
  readonly undone: boolean
  readonly edition: number
  readonly onSubmit?: (event: FormEvent<HTMLFormElement>) => void
}

/** What came of replacing: how many, which stayed and why, and the way back. */
export function ReplaceOutcome({ report, undone, edition, onSubmit }: ReplaceOutcomeProps) {
  const { t } = useTranslation('find')
  const { done, skipped } = report
  return (
    <Notice tone={skipped.length === 0 ? 'success' : 'warning'}>
      <p>{t(undone ? 'outcome.undone' : 'outcome.done', { count: done.length })}</p>
      {skipped.length > 0 && (
        <ul>
          {skipped.map(({ unit, reason }) => (
            <li key={unit}>
              {t('outcome.left', { number: unit })} {t(`outcome.${reason}`)}
            </li>
          ))}
        </ul>
      )}
      {!undone && done.length > 0 && (
        <form method="post" onSubmit={onSubmit}>
          <input type="hidden" name="kind" value="undo" />
          <input type="hidden" name="edition" value={edition} />
          {done.map(({ unit, version }) => (
            <input key={unit} type="hidden" name="made" value={`${unit} ${version}`} />
          ))}
          <Button>{t('outcome.undo')}</Button>
        </form>
      )}
    </Notice>
  )
}
