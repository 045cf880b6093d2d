import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTyping } from './desk-context.ts'
import { isOnPageOnly, isPassing, type SaveStatus, saveStatus, type Typing } from './typing.ts'

const told: readonly SaveStatus[] = [
  'saved',
  'conflict',
  'offline',
  'failed',
  'full',
  'refused',
  'signed-out',
]

interface SaveAnnouncementsProps {
  readonly unit: number
  readonly announce: (text: string) => void
}

/** Says once for a pair that its text is kept, and each trouble when it begins and when it is over. */
export function SaveAnnouncements({ unit, announce }: SaveAnnouncementsProps) {
  const { t } = useTranslation(['desk', 'connection'])
  const typing = useTyping(unit)
  const status = typing ? saveStatus(typing) : 'untouched'
  const last = useRef<SaveStatus | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each status once, as the text stands then
  useEffect(() => {
    if (!typing || status === last.current || !told.includes(status)) return
    last.current = status
    announce(wordsOf(typing, status))
  }, [status, announce, t])
  return null

  function wordsOf(now: Typing, state: SaveStatus): string {
    if (isPassing(state) && !isOnPageOnly(now)) return t(`connection:announce.inBrowser.${state}`)
    if (state === 'full') return t('connection:announce.full')
    return t(`desk:announce.${state}` as 'desk:announce.saved')
  }
}
