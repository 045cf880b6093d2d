import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/components/empty-state.tsx'
import {
  type DeskNews,
  type DeskPair,
  isShown,
  type LeftBehind as Left,
  nextNeedingMe,
  type Typed,
} from '#app/domain/desk.ts'
import { isWanted, type Wanted } from '#app/domain/desk-people.ts'
import type { TermAdding } from '#app/domain/terms/adding.ts'
import type { KnownConcept } from '#app/domain/terms/pair-terms.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import { LiveRegion, useAnnouncer } from './announcer.tsx'
import { BatchApproval } from './batch-approval.tsx'
import { ConnectionNotices } from './connection-notices.tsx'
import { DeskCommands } from './desk-commands.tsx'
import {
  type BegunMatches,
  DeskProvider,
  type DeskSeat,
  type DeskShared,
  type Problem,
} from './desk-context.ts'
import { DeskHead, type DeskHeadProps } from './desk-head.tsx'
import { Filters } from './filters.tsx'
import { LeftBehind } from './left-behind.tsx'
import { MatchesAhead, useAskingAhead } from './matches-ahead.ts'
import { PairList } from './pair-list.tsx'
import { PeopleHere } from './presence-marks.tsx'
import { PublishedNotice } from './published-notice.tsx'
import { SaveAnnouncements } from './save-announcements.tsx'
import { SidePanel } from './side-panel.tsx'
import { SidePanelButtons } from './side-panel-buttons.tsx'
import { useActivePair } from './use-active-pair.ts'
import { useActs } from './use-acts.ts'
import { type DeskState, useDeskState } from './use-desk-state.ts'
import { useDrafts } from './use-drafts.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { usePresence } from './use-presence.ts'
import { useShelf } from './use-shelf.ts'
import { useSidePanel } from './use-side-panel.ts'

export interface DeskProps
  extends Omit<DeskHeadProps, 'state' | 'progress' | 'stale' | 'children'> {
  readonly seat: DeskSeat
  readonly loaded: DeskState
  /** Which pairs are shown. */
  readonly wanted: Wanted
  /** The pair the address names, or the first that needs this person. */
  readonly begin: number | null
  /** Whether the address names it. */
  readonly linked: boolean
  /** The region whose wording the address names. */
  readonly variant: Variant | null
  /** What came of approving several at once. */
  readonly notice: ReactNode
  /** What was refused: to a form sent without scripts, or before this edition was loaded. */
  readonly refused: Problem | null
  /** What was typed at paragraphs that are gone. */
  readonly leftBehind: readonly Left[]
  /** What was refused at one of them. */
  readonly lost: Typed | null
  readonly edition: number
  readonly concepts: readonly KnownConcept[]
  readonly addsTerms: TermAdding
  /** What the memory has for the pair it opens with. */
  readonly begun: BegunMatches | null
  /** Loads the edition that was published meanwhile, and takes along what was refused. */
  readonly onOutdated: (problem: Problem | null) => void
}

/** What is said when something is shown or hidden. */
const toggled = {
  characters: { on: 'characters.on', off: 'characters.off' },
  invisible: { on: 'invisible.on', off: 'invisible.off' },
  spelling: { on: 'spelling.on', off: 'spelling.off' },
} as const

/** The whole letter in pairs of source and target, one of them active. */
export function Desk(props: DeskProps) {
  const { letter, sourceLocale, locale, edition, seat, loaded, wanted, variant, begun } = props
  const { t } = useTranslation('desk')
  const path = `/letters/${letter}/${locale}`
  const { now, take: takeOver } = useDeskState(loaded)
  const [ahead] = useState(() => new MatchesAhead(begun, Date.now()))
  const take = (news: DeskNews) => {
    ahead.forget()
    takeOver(news)
  }
  const [published, setPublished] = useState<number | null>(null)
  const drafts = useDrafts({ path, edition, take, onPublished: setPublished })
  const { said, announce } = useAnnouncer()
  const [problem, setProblem] = useState(props.refused)
  const { active, move } = useActivePair(props.begin, props.linked)
  const next = active === null ? null : nextNeedingMe(now.pairs, seat, active)
  useLeaveWarning(drafts)
  const panels = useSidePanel(active)
  const writes = seat.mayWrite || seat.mayReview
  const shelf = useShelf({ path, drafts, pairs: loaded.pairs, writes })
  const presence = usePresence({ path, edition, state: now.state, active, drafts, take })

  const act = useActs({
    path,
    drafts,
    state: now.state,
    take,
    setProblem: (refused) => {
      setProblem(refused)
      if (refused?.refusal === 'edition/published-meanwhile') {
        setPublished(Number(refused.details?.['number'] ?? edition + 1))
      }
    },
    onDone: (pair, kind, moreTyped) => {
      const goesOn = (kind === 'confirm-next' || kind === 'approve') && !moreTyped
      const to = goesOn ? next : null
      const done = t(`done.${kind}` as 'done.confirm', { number: pair.number })
      announce(to === null ? done : t('done.andNow', { done, number: to }))
      if (to === null) move(pair.number, 'keep')
      else move(to, 'box')
    },
  })
  const activate = useLatest((unit: number | null) => {
    if (active !== null) drafts.flush(active)
    if (unit !== null) move(unit, 'box')
    else if (active !== null) move(active, 'number')
  })
  const { addsTerms } = props
  const concepts = useMemo(
    () => new Map(props.concepts.map((concept) => [concept.id, concept])),
    [props.concepts],
  )
  const shared = useMemo<DeskShared>(
    () => ({
      path,
      edition,
      sourceLocale,
      locale,
      seat,
      concepts,
      addsTerms,
      ahead,
      variant,
      drafts,
      shelf,
      presence,
      activate,
      act,
    }),
    [
      path,
      edition,
      sourceLocale,
      locale,
      seat,
      concepts,
      addsTerms,
      ahead,
      variant,
      drafts,
      shelf,
      presence,
      activate,
      act,
    ],
  )

  const visible = useVisible(loaded.pairs, now.pairs, { wanted, seat, active })
  useAskingAhead({ path, edition, ahead, pairs: visible, active })

  return (
    <DeskProvider value={shared}>
      <DeskHead
        {...props}
        state={now.state}
        progress={now.progress}
        stale={now.pairs.filter((pair) => isShown(pair, 'stale', seat)).length}
      >
        <SidePanelButtons panels={panels} />
        <DeskCommands
          at={{
            active,
            visible,
            seat,
            activate,
            panels,
            onToggled: (what, on) => announce(t(toggled[what][on ? 'on' : 'off'])),
          }}
        />
      </DeskHead>
      <PeopleHere />
      {props.notice}
      <ConnectionNotices active={active} />
      <LeftBehind left={props.leftBehind} typed={props.lost} />
      {published !== null && (
        <PublishedNotice
          number={published}
          onLoad={async () => {
            await drafts.finish()
            props.onOutdated(problem)
          }}
        />
      )}
      <div className="desk-beside">
        <div>
          <Filters pairs={now.pairs} seat={seat} wanted={wanted} />
          <div data-desk-pairs>
            <PairList pairs={visible} active={active} next={next} problem={problem} />
          </div>
          <BatchApproval pairs={visible} filter={wanted.filter} />
          {visible.length === 0 && (
            <EmptyState>{t(wanted.by === null ? `none.${wanted.filter}` : 'none.by')}</EmptyState>
          )}
        </div>
        <SidePanel
          panels={panels}
          pair={now.pairs.find(({ number }) => number === active) ?? null}
          pairs={now.pairs}
        />
      </div>
      {active !== null && <SaveAnnouncements key={active} unit={active} announce={announce} />}
      <LiveRegion said={said} />
    </DeskProvider>
  )
}

/** A function that stays the same object and always does what the newest one would. */
function useLatest<Given extends unknown[]>(newest: (...given: Given) => void) {
  const latest = useRef(newest)
  latest.current = newest
  return useRef((...given: Given) => latest.current(...given)).current
}

/** What the filter shows: chosen when the page was loaded, so that nothing vanishes while one works. */
function useVisible(
  loaded: readonly DeskPair[],
  now: readonly DeskPair[],
  given: { wanted: Wanted; seat: DeskSeat; active: number | null },
): readonly DeskPair[] {
  const { wanted, seat, active } = given
  const { filter, by } = wanted
  const chosen = useMemo(
    () =>
      new Set(
        loaded.filter((pair) => isWanted(pair, { filter, by }, seat)).map((pair) => pair.number),
      ),
    [loaded, filter, by, seat],
  )
  return useMemo(
    () => now.filter(({ number }) => chosen.has(number) || number === active),
    [now, chosen, active],
  )
}
