import type { ReactNode } from 'react'
import type { FindPlace } from './find-place.ts'

interface FindLinkProps extends Pick<FindPlace, 'hrefOf' | 'onGo'> {
  readonly unit: number
  readonly children: ReactNode
}

/** Leads to a pair of the desk. */
export function FindLink({ unit, hrefOf, onGo, children }: FindLinkProps) {
  return (
    <a
      className="find-link"
      href={hrefOf(unit)}
      onClick={(event) => {
        if (!onGo || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onGo(unit)
      }}
    >
      {children}
    </a>
  )
}
