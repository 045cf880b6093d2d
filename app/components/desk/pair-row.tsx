import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskPair } from '#app/domain/desk.ts'
import { ActivePair } from './active-pair.tsx'
import { BatchChoice } from './batch-approval.tsx'
import { type Problem, useDesk } from './desk-context.ts'
import { Invisible } from './invisible.tsx'
import { LawNotes } from './law-notes.tsx'
import { Matches } from './matches.tsx'
import { OtherLanguages } from './other-languages.tsx'
import { PairMarks } from './pair-marks.tsx'
import { SinceApproval } from './since-approval.tsx'
import { SourceSince } from './source-since.tsx'
import { SourceText } from './source-text.tsx'
import { TargetText } from './target-text.tsx'
import { Terms } from './terms.tsx'

interface PairRowProps {
  readonly pair: DeskPair
  readonly active: boolean
  /** Where confirming leads; of the active pair only. */
  readonly next: number | null
  readonly problem: Problem | null
}

/** One unit with its target. Only the active one has a box to type in. */
export const PairRow = memo(({ pair, active, next, problem }: PairRowProps) => {
  const { t } = useTranslation('desk')
  const { sourceLocale } = useDesk()
  return (
    <li
      id={`unit-${pair.number}`}
      className="pair desk-pair"
      data-active={active || undefined}
      data-kind={pair.kind}
      tabIndex={-1}
    >
      <PairNumber pair={pair} active={active} />
      <div className="pair-source">
        <p className="letter-text" lang={sourceLocale}>
          <SourceText pair={pair} terms={active} />
        </p>
        {active && <Invisible text={pair.source} lang={sourceLocale} />}
        <p className="pair-foot">{t(`kind.${pair.kind}`)}</p>
        {active && pair.target?.since && (
          <SourceSince source={pair.source} since={pair.target.since} />
        )}
        {active && pair.law && <LawNotes law={pair.law} />}
        {active && pair.target && <Matches pair={pair} target={pair.target} />}
        {active && pair.target && <Terms pair={pair} />}
        {active && pair.target && <OtherLanguages pair={pair} />}
      </div>
      <div className="pair-target">
        {active ? (
          <ActivePair pair={pair} next={next} problem={problem} />
        ) : (
          <RestingTarget pair={pair} />
        )}
        <BatchChoice pair={pair} />
      </div>
    </li>
  )
})

function PairNumber({ pair, active }: { readonly pair: DeskPair; readonly active: boolean }) {
  const { t } = useTranslation('desk')
  const { path, activate } = useDesk()
  return (
    <a
      className="pair-number"
      href={`${path}?unit=${pair.number}#unit-${pair.number}`}
      aria-label={t('pair.open', { number: pair.number })}
      aria-current={active || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        activate(pair.number)
      }}
    >
      {pair.number}
    </a>
  )
}

/** To a reviewer who has approved it before, by what was changed since. */
function RestingText({ pair }: { readonly pair: DeskPair }) {
  const { approved, text } = pair.target ?? {}
  const isChanged = approved && (approved.text !== text || approved.source !== pair.source)
  if (!isChanged) return <TargetText pair={pair} />
  return (
    <>
      {approved.text === text && <TargetText pair={pair} />}
      <SinceApproval pair={pair} />
    </>
  )
}

/** A target as it reads, with its marks below. A click on it makes it the active one. */
function RestingTarget({ pair }: { readonly pair: DeskPair }) {
  const { activate } = useDesk()
  const open = () => {
    // Whoever selects text to copy it does not want to write here.
    if (document.getSelection()?.isCollapsed !== false) activate(pair.number)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the number is the link
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div className="desk-resting" onClick={open}>
      <RestingText pair={pair} />
      <PairMarks pair={pair} />
    </div>
  )
}
