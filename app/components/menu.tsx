import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Icon } from './icon.tsx'

interface MenuProps {
  readonly label: ReactNode
  readonly children: ReactNode
}

/** A few choices behind one word. Opens without JavaScript; with it, Esc and leaving close it. */
export function Menu({ label, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => details.current?.removeAttribute('open')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    details.current?.querySelector('summary')?.focus()
  }
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !details.current?.contains(event.relatedTarget)) close()
  }
  return (
    <details ref={details} className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary>
        <span className="menu-label">{label}</span>
        <Icon name="chevron" />
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  )
}
