import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { isShown, type MinistryVersion } from './ministry-view.ts'

/** Says how many of those who were written to hold what is no longer the letter. */
export function HeldOldNotice({ versions }: { readonly versions: readonly MinistryVersion[] }) {
  const { t } = useTranslation('sending')
  const count = versions.filter((version) => isShown(version, 'superseded')).length
  if (count === 0) return null
  return (
    <Notice tone="warning" title={t('held.title', { count })}>
      <p>
        <Link to="?show=superseded" preventScrollReset>
          {t('held.show')}
        </Link>
      </p>
    </Notice>
  )
}
