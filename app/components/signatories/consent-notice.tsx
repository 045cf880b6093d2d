import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'

interface ConsentNoticeProps {
  readonly letter: number
  /** How many signatories have not consented to what the letter means now. */
  readonly count: number
}

/** Warns, where the letter goes out, that not everybody who signs it has consented to it. */
export function ConsentNotice({ letter, count }: ConsentNoticeProps) {
  const { t } = useTranslation('signatories')
  if (count === 0) return null
  return (
    <Notice tone="warning" title={t('consent.title', { count })}>
      <p>
        <Link to={`/letters/${letter}/signatories?show=ask`}>{t('consent.toTable')}</Link>
      </p>
    </Notice>
  )
}
