import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import {
  beforeCorrection,
  type DeskPair,
  type DeskTarget,
  type Returned,
} from '#app/domain/desk.ts'
import { isAboutSuggestions } from '#app/domain/suggestions/suggestion-act.ts'
import { Changes } from './changes.tsx'
import { type DeskSeat, type Problem, useDesk, useTyping } from './desk-context.ts'
import { Editor } from './editor.tsx'
import { FindingList } from './finding-list.tsx'
import { Invisible } from './invisible.tsx'
import { MadeOf } from './made-of.tsx'
import { isAboutNotes, Notes } from './notes.tsx'
import { PairMarks } from './pair-marks.tsx'
import { PairRegional } from './pair-regional.tsx'
import { ReturnReason } from './return-reason.tsx'
import { Reopen, Review } from './review.tsx'
import { SinceApproval } from './since-approval.tsx'
import { Suggestions } from './suggestions.tsx'
import { TargetText } from './target-text.tsx'

interface ActivePairProps {
  readonly pair: DeskPair
  readonly next: number | null
  readonly problem: Problem | null
}

/** The pair one works at: its text to write or to judge, and everything that was said and done here. */
export function ActivePair({ pair, next, problem }: ActivePairProps) {
  const { target } = pair
  if (!target) return <TargetText pair={pair} />
  return <ActiveTarget pair={pair} target={target} next={next} problem={problem} />
}

function ActiveTarget({
  pair,
  target,
  next,
  problem,
}: ActivePairProps & { readonly target: DeskTarget }) {
  const { seat, locale } = useDesk()
  const writes = isWrittenHere(target, seat)
  const reviews = isReviewedHere(target, seat)
  const before = beforeCorrection(target)
  return (
    <div className="desk-active">
      {writes ? (
        <>
          {pair.kind === 'date' && target.text === '' && <TargetText pair={pair} />}
          <Editor pair={pair} target={target} purpose="write" next={next} problem={problem} />
        </>
      ) : (
        <>
          <TargetText pair={pair} />
          <Invisible text={target.text} lang={locale} />
        </>
      )}
      <PairMarks pair={pair} />
      {problem && <ProblemNotice problem={problem} />}
      {target.returned && <ReturnedNotice returned={target.returned} />}
      {target.stale && <StaleHint writes={writes} />}
      {target.since && <MadeOf pair={pair} parts={target.since.madeOf} writes={writes} />}
      {reviews && <SinceApproval pair={pair} />}
      {before !== null && <Correction before={before} after={target.text} lang={locale} />}
      <StoredFindings pair={pair} target={target} problem={problem} inBox={writes} />
      {reviews && (
        <Review pair={pair} target={target} next={next} problem={problem} correctable={!writes} />
      )}
      <Reopen pair={pair} target={target} />
      <PairRegional pair={pair} target={target} problem={problem} />
      <Suggestions pair={pair} target={target} problem={problem} />
      <Notes pair={pair} notes={target.notes} problem={problem} />
      <Changes pair={pair} target={target} />
    </div>
  )
}

/** What a text waits for whose source moved: its translator, or whoever reads this. */
function StaleHint({ writes }: { readonly writes: boolean }) {
  const { t } = useTranslation('desk')
  return <p className="field-hint">{t(writes ? 'moved.confirm' : 'moved.waits')}</p>
}

/** Translators write what is not reviewed; somebody who may review others' work judges it first. */
export function isWrittenHere({ state, own }: DeskTarget, seat: DeskSeat): boolean {
  if (!seat.mayWrite || state === 'reviewed' || state === 'final') return false
  return !(seat.mayReview && state === 'translated' && !own)
}

function isReviewedHere({ state }: DeskTarget, seat: DeskSeat): boolean {
  return seat.mayReview && (state === 'translated' || state === 'reviewed' || state === 'final')
}

/** The findings of the stored text, as long as nothing else stands in the box. */
function StoredFindings({
  pair,
  target,
  problem,
  inBox,
}: {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly problem: Problem | null
  readonly inBox: boolean
}) {
  const typing = useTyping(pair.number)
  const text = typing?.text ?? target.workingCopy?.text ?? target.text
  if (text !== target.text || target.text === '') return null
  return <FindingList pair={pair} findings={target.findings} problem={problem} inBox={inBox} />
}

function ProblemNotice({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('desk')
  // Those stand in the form they belong to.
  const kind = problem.typed?.kind
  const isSaidThere = isAboutNotes(kind) || isAboutSuggestions(kind)
  if (isSaidThere || kind === 'dismiss' || (kind === 'regional' && problem.refusal)) return null
  // It is asked at the box.
  if (problem.refusal === 'target/has-errors') return null
  // The three texts say it better.
  if (problem.refusal === 'target/changed-meanwhile' && problem.typed?.text !== undefined)
    return null
  if (problem.refusal) {
    return (
      <>
        <RefusalNotice refusal={problem.refusal} details={problem.details} />
        <AskAgain problem={problem} />
      </>
    )
  }
  return (
    <Notice tone="error">
      <p>{t(`trouble.${problem.trouble ?? 'failed'}`)}</p>
      <AskAgain problem={problem} />
    </Notice>
  )
}

function AskAgain({ problem: { again } }: { readonly problem: Problem }) {
  const { t } = useTranslation('connection')
  return (
    again && (
      <Button type="button" onClick={again}>
        {t('retry')}
      </Button>
    )
  )
}

function ReturnedNotice({ returned }: { readonly returned: Returned }) {
  const { t } = useTranslation('desk')
  return (
    <div className="desk-returned">
      <p className="desk-byline">
        <strong>{t('returned.by', { name: returned.by })}</strong> <Time at={returned.at} />
      </p>
      <p className="desk-remark-body">
        <ReturnReason {...returned} />
      </p>
    </div>
  )
}

function Correction({
  before,
  after,
  lang,
}: {
  readonly before: string
  readonly after: string
  readonly lang: string
}) {
  const { t } = useTranslation('desk')
  return (
    <details className="desk-correction" open>
      <summary>{t('correction.title')}</summary>
      <WordDiff before={before} after={after} lang={lang} />
    </details>
  )
}
