import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { Time } from '#app/components/time.tsx'
import type { VersionPart } from '#app/domain/sendings/fingerprint.ts'
import type { Sending } from '#app/domain/sendings/sending.ts'
import { useMovedParts } from './moved-parts.ts'

interface SentStandingProps {
  readonly letter: number
  readonly sending: Pick<Sending, 'state' | 'locale' | 'release' | 'takenBack'>
  readonly moved: readonly VersionPart[]
  readonly takenBackBy: string
}

/** Whether it still counts as sent, and still reads as it did. */
export function SentStanding({ letter, sending, moved, takenBackBy }: SentStandingProps) {
  const { t } = useTranslation('sending')
  const parts = useMovedParts()(moved)
  const { state, locale, takenBack } = sending
  if (takenBack) {
    return (
      <Notice tone="warning" title={t('sent.takenBack')}>
        <p>{t('sent.takenBackBy', { name: takenBackBy, reason: takenBack.reason })}</p>
        <p>
          <Time at={takenBack.at} />
        </p>
      </Notice>
    )
  }
  return (
    <>
      {sending.release === 'fallback' && <p>{t('wasFallback')}</p>}
      {sending.release === 'last-signed' && <p>{t('wasLastSigned')}</p>}
      {moved.length === 0 ? (
        <p>{t('sent.same')}</p>
      ) : (
        <Notice tone="warning" title={t('sent.movedTitle')}>
          <p>{t('sent.moved', { parts })}</p>
          <p>
            <Link to={`/letters/${letter}/ministries#${state}-${locale}`}>{t('sent.now')}</Link>
          </p>
        </Notice>
      )}
    </>
  )
}
