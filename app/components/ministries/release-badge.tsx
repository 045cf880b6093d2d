import { useTranslation } from 'react-i18next'
import { StateIcon } from '#app/components/state-icon.tsx'
import { type Readiness, readinessOf, type Wait } from './release.ts'

const shapes = { 'not-ready': 'empty', draft: 'draft', ready: 'final' } as const

/** Whether a version may leave without a mark, by shape and word, and what it waits for. */
export function ReleaseBadge({ version }: { readonly version: Readiness }) {
  const { t } = useTranslation('ministries')
  const readiness = readinessOf(version)
  return (
    <span className="release">
      <span className="state-badge">
        <StateIcon state={shapes[readiness]} />
        {t(`release.${readiness}`)}
      </span>
      {version.wait && <span className="soft">{waitText(version.wait, t)}</span>}
      {version.release === 'source' && <span className="soft">{t('release.source')}</span>}
    </span>
  )
}

function waitText(wait: Wait, t: ReturnType<typeof useTranslation<'ministries'>>['t']): string {
  switch (wait.for) {
    case 'locale':
      return t('wait.locale')
    case 'sign-off':
      return t('wait.sign-off')
    case 'translation':
      return t('wait.translation', { count: wait.count })
    case 'review':
      return t('wait.review', { count: wait.count })
  }
}
