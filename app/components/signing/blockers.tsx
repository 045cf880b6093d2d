import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'

interface BlockersProps {
  /** The path of the desk. */
  readonly desk: string
  readonly missing: number
  readonly errors: number
  /** Texts that this person is an author of; 0 for who does not sign here. */
  readonly own: number
}

/** Why this text cannot be signed now, or not by this person. */
export function Blockers({ desk, missing, errors, own }: BlockersProps) {
  const { t } = useTranslation('signing')
  if (missing + errors + own === 0) return null
  return (
    <Notice tone="warning" title={t('blocked.title')}>
      <ul>
        {missing > 0 && (
          <li>
            <Link to={`${desk}?show=to-review`}>{t('blocked.missing', { count: missing })}</Link>
          </li>
        )}
        {errors > 0 && (
          <li>
            <Link to={`${desk}?show=findings`}>{t('blocked.errors', { count: errors })}</Link>
          </li>
        )}
        {own > 0 && <li>{t('blocked.own', { count: own })}</li>}
      </ul>
    </Notice>
  )
}
