import { useTranslation } from 'react-i18next'
import { FileLinks } from './file-links.tsx'
import type { MinistryVersion } from './ministry-view.ts'
import { useVersionName } from './version-name.ts'

interface VersionDownloadsProps {
  readonly letter: number
  readonly version: Pick<MinistryVersion, 'state' | 'locale' | 'mayDownload' | 'wait'>
}

export function VersionDownloads({ letter, version }: VersionDownloadsProps) {
  const { t } = useTranslation('ministries')
  const name = useVersionName()(version)
  if (!version.mayDownload) return <span className="soft">{t('download.none')}</span>
  const { state, locale, wait } = version
  const path = `/letters/${letter}/ministries/${state}/${locale}`
  return <FileLinks path={path} name={name} draft={wait !== null} />
}
