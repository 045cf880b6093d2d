import { useTranslation } from 'react-i18next'
import { type ShownState, shownStates } from '#app/domain/target.ts'

export type StateCounts = Readonly<Record<ShownState, number>>

interface ProgressProps {
  readonly counts: StateCounts
  /** Whose progress: the language's name. */
  readonly label: string
}

/** How far a translation is: a bar of its states, furthest first, and the number that is reviewed. */
export function Progress({ counts, label }: ProgressProps) {
  const { t } = useTranslation('components')
  const total = shownStates.reduce((sum, state) => sum + counts[state], 0)
  const words = shownStates
    .filter((state) => counts[state] > 0)
    .map((state) => t('progress.part', { state: t(`state.${state}`), count: counts[state] }))
  return (
    <span className="progress">
      <svg
        className="progress-bar"
        role="img"
        aria-label={t('progress.label', { label, parts: words.join(', ') })}
        viewBox={`0 0 ${Math.max(total, 1)} 1`}
        preserveAspectRatio="none"
      >
        {bars(counts).map(({ state, start, width }) => (
          <rect key={state} data-state={state} x={start} y="0" width={width} height="1" />
        ))}
      </svg>
      <span className="progress-number">
        {t('progress.reviewed', { done: counts.reviewed + counts.final, total })}
      </span>
    </span>
  )
}

function bars(counts: StateCounts) {
  let start = 0
  return shownStates.toReversed().map((state) => {
    const bar = { state, start, width: counts[state] }
    start += bar.width
    return bar
  })
}
