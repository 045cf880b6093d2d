import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { Standing } from '#app/domain/confidence.ts'

const icons = {
  confirmed: 'check',
  verified: 'check',
  'single-source': 'info',
  unverified: 'warning',
} as const

/** How sure a fact is, by shape and word. */
export function ConfidenceMark({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('ministries')
  return (
    <span className="confidence" data-confidence={standing}>
      <Icon name={icons[standing]} />
      {t(`printed.standing.${standing}`)}
    </span>
  )
}
