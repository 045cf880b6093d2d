import type { Mark } from '#app/components/state-badge.tsx'
import { StateIcon } from '#app/components/state-icon.tsx'
import type { ShownState } from '#app/domain/target.ts'

interface MatrixCellProps {
  /** The pair in the desk; `null` for who may not read the translation. */
  readonly to: string | null
  readonly state: ShownState
  readonly mark: Mark | null
  /** Everything the cell says: "Latvian, paragraph 12: translated". */
  readonly label: string
  /** Whether the Tab key stops here. */
  readonly isStop: boolean
}

/** One target by colour and shape. */
export function MatrixCell({ to, state, mark, label, isStop }: MatrixCellProps) {
  const looks = {
    className: 'state-cell',
    'data-state': state,
    'data-mark': mark ?? undefined,
    'aria-label': label,
    title: label,
    // Browsers and the server may know different editions of the same names.
    suppressHydrationWarning: true,
  }
  if (to === null) {
    return (
      <span {...looks} role="img">
        <StateIcon state={state} />
      </span>
    )
  }
  return (
    <a {...looks} href={to} tabIndex={isStop ? 0 : -1}>
      <StateIcon state={state} />
    </a>
  )
}
