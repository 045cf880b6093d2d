import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { ActForm } from './act-form.tsx'
import { type Problem, useDesk } from './desk-context.ts'
import { Editor } from './editor.tsx'
import { RejectFields } from './reject-fields.tsx'

interface ReviewProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly next: number | null
  readonly problem: Problem | null
  /** Whether the target can be corrected here: not where its box stands open for writing already. */
  readonly correctable: boolean
}

/** What a reviewer can say of a confirmed target: approve, return, correct. */
export function Review({ pair, target, next, problem, correctable }: ReviewProps) {
  const { t } = useTranslation('desk')
  const { seat } = useDesk()
  const correcting = target.workingCopy !== null || problem?.typed?.kind === 'correct'
  return (
    <div className="desk-review">
      {target.state === 'translated' && <Approve pair={pair} target={target} next={next} />}
      <details open={problem?.typed?.kind === 'reject'}>
        <summary>{t('review.return')}</summary>
        <Reject pair={pair} target={target} problem={problem} />
      </details>
      {correctable && (
        <details open={correcting}>
          <summary>{t('review.correct')}</summary>
          <p className="field-hint">
            {t(seat.correctAndApprove ? 'review.correctApproves' : 'review.correctHint')}
          </p>
          <Editor pair={pair} target={target} purpose="correct" next={null} problem={problem} />
        </details>
      )}
    </div>
  )
}

function Approve({
  pair,
  target,
  next,
}: {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly next: number | null
}) {
  const { t } = useTranslation('desk')
  const why = `own-${pair.number}`
  return (
    <ActForm pair={pair} version={target.version} kind="approve" className="desk-actions">
      {next !== null && <input type="hidden" name="next" value={next} />}
      <Button
        variant={target.own ? 'secondary' : 'primary'}
        aria-disabled={target.own || undefined}
        aria-describedby={target.own ? why : undefined}
        onClick={(event) => {
          if (target.own) event.preventDefault()
        }}
      >
        {t('review.approve')}
      </Button>
      {target.own && (
        <p id={why} className="field-hint">
          {t('review.own')}
        </p>
      )}
    </ActForm>
  )
}

function Reject({
  pair,
  target,
  problem,
}: {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly problem: Problem | null
}) {
  const { t } = useTranslation('desk')
  const typed = problem?.typed?.kind === 'reject' ? problem.typed : undefined
  return (
    <ActForm pair={pair} version={target.version} kind="reject" className="desk-inline-form">
      <RejectFields comment={typed?.comment ?? ''} />
      <Button variant="danger">{t('review.returnSubmit')}</Button>
    </ActForm>
  )
}

/** Takes a review back, with what that does to a signed-off translation. */
export function Reopen({ pair, target }: { readonly pair: DeskPair; readonly target: DeskTarget }) {
  const { t } = useTranslation('desk')
  const { seat } = useDesk()
  if (target.state !== 'reviewed' && target.state !== 'final') return null
  if (!seat.mayReopen) return null
  const isSigned = target.state === 'final' || target.signedFirst
  if (isSigned && !seat.mayBreakSignOff) {
    return (
      <p className="field-hint">
        {t(target.signedFirst ? 'reopen.signedFirst' : 'reopen.signedOff')}
      </p>
    )
  }
  return (
    <details>
      <summary>{t('reopen.title')}</summary>
      <ActForm pair={pair} version={target.version} kind="reopen" className="desk-inline-form">
        <p>{t(whatFollows(target))}</p>
        <Button variant={isSigned ? 'danger' : 'secondary'}>{t('reopen.submit')}</Button>
      </ActForm>
    </details>
  )
}

function whatFollows({ state, signedFirst }: DeskTarget) {
  if (signedFirst) return 'reopen.breaksFirst'
  return state === 'final' ? 'reopen.breaks' : 'reopen.explain'
}
