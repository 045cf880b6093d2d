import type { ReactNode } from 'react'

interface DataTableProps {
  /** What the table shows: the name of the region that scrolls. */
  readonly label: string
  /** `<thead>`, `<tbody>`: a real table, its first cells `<th scope="row">`. */
  readonly children: ReactNode
  /** Cells of 28 px side by side: the matrix of locales and units. */
  readonly dense?: boolean
}

/** A table that scrolls in its own frame, by keyboard too, under a head that stays in sight. */
export function DataTable({ label, children, dense = false }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table className="data-table" data-dense={dense || undefined}>
        {children}
      </table>
    </section>
  )
}
