import type { ReactNode } from 'react'
import type { ShownState } from '#app/domain/target.ts'

const check = 'M4.8 8.2 7.1 10.5 11.3 5.6'
// Eight points, like the seal on a letter.
const seal =
  'M8 .6 9.9 3.4 13.2 2.8 12.6 6.1 15.4 8 12.6 9.9 13.2 13.2 9.9 12.6 8 15.4 6.1 12.6 2.8 13.2 3.4 9.9.6 8 3.4 6.1 2.8 2.8 6.1 3.4z'

const shapes: Record<ShownState, ReactNode> = {
  empty: <circle className="state-line" cx="8" cy="8" r="5.25" strokeDasharray="2.2 1.92" />,
  draft: (
    <>
      <circle className="state-line" cx="8" cy="8" r="5.25" />
      <path className="state-fill" d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" />
    </>
  ),
  translated: <circle className="state-fill" cx="8" cy="8" r="6" />,
  reviewed: (
    <>
      <rect className="state-fill" x="1.5" y="1.5" width="13" height="13" rx="2.5" />
      <path className="state-cut" d={check} />
    </>
  ),
  final: (
    <>
      <path className="state-fill" d={seal} />
      <path className="state-cut" d={check} />
    </>
  ),
}

/** The shape of a state: the same on every page, told apart without colour. */
export function StateIcon({ state }: { state: ShownState }) {
  return (
    <svg
      className="state-icon"
      data-state={state}
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="16"
      height="16"
    >
      {shapes[state]}
    </svg>
  )
}
