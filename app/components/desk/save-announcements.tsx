import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTyping } from './desk-context.ts'
import { type SaveStatus, saveStatus } from './typing.ts'

const told: readonly SaveStatus[] = [
  'saved',
  'conflict',
  'offline',
  'failed',
  'refused',
  'signed-out',
]

interface SaveAnnouncementsProps {
  readonly unit: number
  readonly announce: (text: string) => void
}

/** Says once for a pair that its text is kept, and each trouble when it begins and when it is over. */
export function SaveAnnouncements({ unit, announce }: SaveAnnouncementsProps) {
  const { t } = useTranslation('desk')
  const typing = useTyping(unit)
  const status = typing ? saveStatus(typing) : 'untouched'
  const last = useRef<SaveStatus | null>(null)
  useEffect(() => {
    if (status === last.current || !told.includes(status)) return
    last.current = status
    announce(t(`announce.${status}` as 'announce.saved'))
  }, [status, announce, t])
  return null
}
