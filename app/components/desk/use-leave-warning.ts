import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Drafts } from './drafts.ts'

/** Asks before another page of ours takes the place of text that could not be kept. */
export function useLeaveWarning(drafts: Drafts): void {
  const { t } = useTranslation('desk')
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      drafts.isAtRisk(navigator.onLine) && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(t('leave'))) blocker.proceed()
    else blocker.reset()
  }, [blocker, t])
}
