import { Link } from '@remix-run/react'
import type { ShownState } from '#app/domain/target.ts'
import type { Mark } from './state-badge.tsx'
import { StateIcon } from './state-icon.tsx'

interface StateCellProps {
  readonly to: string
  readonly state: ShownState
  readonly marks?: readonly Mark[]
  /** Everything the cell says: "Latvian, paragraph 12: translated, waits for review". */
  readonly label: string
}

/** One target in the matrix: its colour and shape, leading to its pair. */
export function StateCell({ to, state, marks = [], label }: StateCellProps) {
  return (
    <Link
      className="state-cell"
      to={to}
      data-state={state}
      data-mark={marks[0]}
      aria-label={label}
      title={label}
      prefetch="none"
    >
      <StateIcon state={state} />
    </Link>
  )
}
