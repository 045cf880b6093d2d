import { useTranslation } from 'react-i18next'
import { countVersions } from '#app/domain/sendings/version-state.ts'
import type { MinistryVersion } from './ministry-view.ts'

const steps = ['ready', 'confirmed', 'sent', 'acknowledged'] as const

/** How many versions have got to each step. */
export function VersionSteps({ versions }: { readonly versions: readonly MinistryVersion[] }) {
  const { t } = useTranslation('sending')
  const counts = countVersions(versions)
  return (
    <dl className="version-steps" aria-label={t('steps.label')}>
      {steps.map((step) => (
        <div key={step}>
          <dt>{t(`steps.${step}`)}</dt>
          <dd>{t('steps.of', { count: counts[step], total: counts.total })}</dd>
        </div>
      ))}
    </dl>
  )
}
