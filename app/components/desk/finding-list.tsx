import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { FindingMessage } from '#app/components/finding-message.tsx'
import { Icon } from '#app/components/icon.tsx'
import { EurLexLink } from '#app/components/law/eur-lex-link.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Time } from '#app/components/time.tsx'
import type { Finding, Grade } from '#app/domain/checks/check.ts'
import type { DeskFinding, DeskPair } from '#app/domain/desk.ts'
import { ActForm } from './act-form.tsx'
import { type DeskSeat, type Problem, useDesk } from './desk-context.ts'
import { MendButton } from './mend-button.tsx'

interface FindingListProps {
  readonly pair: DeskPair
  readonly findings: readonly DeskFinding[]
  readonly problem: Problem | null
  /** Whether its text stands in a box, where it can be mended. */
  readonly inBox: boolean
}

/** What the checks say of the stored text; warnings can be answered with a reason. */
export function FindingList({ pair, findings, problem, inBox }: FindingListProps) {
  const { seat } = useDesk()
  if (findings.length === 0) return null
  return (
    <ul className="desk-findings">
      {findings.map((finding) => (
        <li key={finding.fingerprint} data-grade={gradeShown(finding)}>
          <FindingText finding={finding} grade={gradeShown(finding)} />
          {inBox && !finding.dismissal && <MendButton pair={pair} finding={finding} />}
          {finding.dismissal && <Dismissed {...finding.dismissal} />}
          {finding.grade === 'warning' && !finding.dismissal && mayDismiss(finding, seat) && (
            <DismissForm pair={pair} finding={finding} problem={problem} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface LiveFindingListProps {
  readonly pair: DeskPair
  readonly findings: readonly Finding[]
}

/** What they say of the text that is being typed. */
export function LiveFindingList({ pair, findings }: LiveFindingListProps) {
  if (findings.length === 0) return null
  return (
    <ul className="desk-findings">
      {findings.map((finding) => (
        <li
          key={`${finding.check} ${finding.range?.start ?? ''} ${JSON.stringify(finding.details)}`}
          data-grade={finding.grade}
        >
          <FindingText finding={finding} grade={finding.grade} />
          <MendButton pair={pair} finding={finding} />
        </li>
      ))}
    </ul>
  )
}

/** A translation of our own where law is quoted is for a reviewer to keep. */
function mayDismiss({ ownTranslation }: DeskFinding, seat: DeskSeat): boolean {
  return ownTranslation ? seat.mayKeepOwn : seat.mayDismiss
}

type GradeShown = Grade | 'dismissed'

function gradeShown({ grade, dismissal }: DeskFinding): GradeShown {
  return dismissal ? 'dismissed' : grade
}

const icons = { error: 'error', warning: 'warning', info: 'info', dismissed: 'check' } as const

/** From a finding about an act to the act itself. */
function LawStep({ details }: Pick<Finding, 'details'>) {
  const { locale } = useDesk()
  const { celex } = details
  if (typeof celex !== 'string') return null
  return (
    <>
      {' '}
      <EurLexLink celex={celex} locale={locale} />
    </>
  )
}

function FindingText({
  finding,
  grade,
}: {
  readonly finding: Finding
  readonly grade: GradeShown
}) {
  const { t } = useTranslation('desk')
  return (
    <p className="desk-finding">
      <Icon name={icons[grade]} />
      <span>
        <strong>{t(`grade.${grade}`)}</strong> <FindingMessage {...finding} />
        <LawStep details={finding.details} />
      </span>
    </p>
  )
}

function Dismissed({ reason, by, at }: NonNullable<DeskFinding['dismissal']>) {
  const { t } = useTranslation('desk')
  return (
    <p className="desk-dismissed">
      {t('finding.dismissed', { name: by, reason })} <Time at={at} />
    </p>
  )
}

function DismissForm({
  pair,
  finding,
  problem,
}: {
  readonly pair: DeskPair
  readonly finding: DeskFinding
  readonly problem: Problem | null
}) {
  const { t } = useTranslation('desk')
  const mine = problem?.typed?.fingerprint === finding.fingerprint ? problem : null
  return (
    <details open={mine !== null}>
      <summary>{t(finding.ownTranslation ? 'finding.keepOwn' : 'finding.dismiss')}</summary>
      <ActForm pair={pair} kind="dismiss" className="desk-inline-form">
        <input type="hidden" name="fingerprint" value={finding.fingerprint} />
        {mine?.refusal && <RefusalNotice refusal={mine.refusal} details={mine.details} />}
        <TextField
          name="reason"
          required
          label={t('finding.reason')}
          hint={t('finding.reasonHint')}
          defaultValue={mine?.typed?.reason ?? ''}
        />
        <Button>{t('finding.dismissSubmit')}</Button>
      </ActForm>
    </details>
  )
}
