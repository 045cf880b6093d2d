import { useTranslation } from 'react-i18next'
import type { ShownState } from '#app/domain/target.ts'
import { Icon } from './icon.tsx'
import { StateIcon } from './state-icon.tsx'

/** What stands beside the state of a target: its source moved, or a reviewer gave it back. */
export type Mark = 'stale' | 'returned'

interface StateBadgeProps {
  readonly state: ShownState
  readonly marks?: readonly Mark[]
}

/** Colour, shape and word of a target's state, and its marks. */
export function StateBadge({ state, marks = [] }: StateBadgeProps) {
  const { t } = useTranslation('components')
  return (
    <span className="state-badges">
      <span className="state-badge">
        <StateIcon state={state} />
        {t(`state.${state}`)}
      </span>
      {marks.map((mark) => (
        <span key={mark} className="state-mark" data-mark={mark}>
          <Icon name={mark} />
          {t(`mark.${mark}`)}
        </span>
      ))}
    </span>
  )
}
