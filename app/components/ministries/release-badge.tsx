import { useTranslation } from 'react-i18next'
import { StateIcon } from '#app/components/state-icon.tsx'
import { Time } from '#app/components/time.tsx'
import { versionState, type Wait } from '#app/domain/sendings/version-state.ts'
import type { Readiness } from './ministry-view.ts'

const shapes = {
  'not-ready': 'empty',
  draft: 'draft',
  ready: 'final',
  sent: 'final',
  acknowledged: 'final',
} as const

/** How far a version is, by shape and word, and what it waits for. */
export function ReleaseBadge({ version }: { readonly version: Readiness }) {
  const { t } = useTranslation(['ministries', 'sending'])
  const state = versionState(version)
  return (
    <span className="release">
      <span className="state-badge">
        <StateIcon state={shapes[state]} />
        {t(`sending:state.${state}`)}
      </span>
      {version.wait && <WaitText wait={version.wait} />}
      {version.release === 'source' && (
        <span className="soft">{t('ministries:release.source')}</span>
      )}
      {version.lastSigned && <LastSigned {...version.lastSigned} />}
      {version.meansOtherwise && <span className="soft">{t('sending:meansOtherwise')}</span>}
      {version.release === 'fallback' && <span className="soft">{t('sending:fallback')}</span>}
    </span>
  )
}

function LastSigned({ edition, at }: NonNullable<Readiness['lastSigned']>) {
  const { t } = useTranslation('sending')
  return (
    <span className="soft">
      {t('lastSigned', { edition })} <Time at={at.slice(0, 10)} />
    </span>
  )
}

function WaitText({ wait }: { readonly wait: Wait }) {
  const { t } = useTranslation('ministries')
  return <span className="soft">{waitText(wait, t)}</span>
}

function waitText(wait: Wait, t: ReturnType<typeof useTranslation<'ministries'>>['t']): string {
  switch (wait.for) {
    case 'locale':
      return t('wait.locale')
    case 'sign-off':
      return t('wait.sign-off')
    case 'second-signature':
      return t('wait.second-signature')
    case 'translation':
      return t('wait.translation', { count: wait.count })
    case 'review':
      return t('wait.review', { count: wait.count })
  }
}
