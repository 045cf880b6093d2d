import type { KeyboardEvent } from 'react'

/** How a key moves in the table: by rows and columns, or to an end of the row. */
const moves: Readonly<Record<string, { readonly down: number; readonly along: number }>> = {
  ArrowDown: { down: 1, along: 0 },
  ArrowUp: { down: -1, along: 0 },
  ArrowRight: { down: 0, along: 1 },
  ArrowLeft: { down: 0, along: -1 },
  Home: { down: 0, along: Number.NEGATIVE_INFINITY },
  End: { down: 0, along: Number.POSITIVE_INFINITY },
}

/** Moves the focus between the cells of the matrix, and the stop of the Tab key with it. */
export function moveInMatrix(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key]
  const { target } = event
  if (!move || !(target instanceof HTMLAnchorElement) || !target.matches('.state-cell')) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')].map(cellsOf)
  const from = rows.findIndex((cells) => cells.includes(target))
  const column = rows[from]?.indexOf(target) ?? 0
  const row = rows[from + move.down] ?? []
  const next = row[Math.min(Math.max(column + move.along, 0), row.length - 1)]
  if (!next) return
  event.preventDefault()
  for (const cell of rows.flat()) cell.tabIndex = cell === next ? 0 : -1
  next.focus()
}

function cellsOf(row: Element): HTMLAnchorElement[] {
  return [...row.querySelectorAll<HTMLAnchorElement>('a.state-cell')]
}
