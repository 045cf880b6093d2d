import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface NoticeProps {
  readonly tone: 'error' | 'warning' | 'success' | 'info'
  readonly title?: string
  readonly children?: ReactNode
}

/** What the page has to say: an error is read out at once, the rest when there is a pause. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={tone} />
      <div className="notice-text">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
