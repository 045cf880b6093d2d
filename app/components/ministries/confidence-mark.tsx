import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { Confidence } from '#app/domain/confidence.ts'

const icons = { verified: 'check', 'single-source': 'info', unverified: 'warning' } as const

/** How sure a fact is, by shape and word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useTranslation('ministries')
  return (
    <span className="confidence" data-confidence={confidence}>
      <Icon name={icons[confidence]} />
      {t(`printed.standing.${confidence}`)}
    </span>
  )
}
