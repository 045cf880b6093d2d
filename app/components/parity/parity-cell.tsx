import { type Cell, marks } from './cell-states.ts'

interface ParityCellProps {
  readonly cell: Cell
  /** The translation in full; `null` for who may not read it. */
  readonly to: string | null
  /** Everything the cell says: "Latvian, ask 2: present". */
  readonly label: string
  /** Whether the Tab key stops here. */
  readonly isStop: boolean
}

/** One ask, or one kind of facts, in one language. */
export function ParityCell({ cell, to, label, isStop }: ParityCellProps) {
  const mark = marks[cell.state] || String(cell.count)
  const looks = {
    className: 'state-cell parity-cell',
    'data-parity': cell.state,
    'aria-label': label,
    title: label,
    // Browsers and the server may know different editions of the same names.
    suppressHydrationWarning: true,
  }
  if (to === null) {
    return (
      <span {...looks} role="img">
        {mark}
      </span>
    )
  }
  return (
    <a {...looks} href={to} tabIndex={isStop ? 0 : -1}>
      {mark}
    </a>
  )
}
