import { useTranslation } from 'react-i18next'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import type { MinistryVersion } from './ministry-view.ts'
import { useVersionName } from './version-name.ts'

interface VersionDownloadsProps {
  readonly letter: number
  readonly version: Pick<MinistryVersion, 'state' | 'locale' | 'mayDownload' | 'wait'>
}

/** A version in each format, by plain links: a file is no page. */
export function VersionDownloads({ letter, version }: VersionDownloadsProps) {
  const { t } = useTranslation('ministries')
  const name = useVersionName()(version)
  if (!version.mayDownload) return <span className="soft">{t('download.none')}</span>
  const { state, locale, wait } = version
  return (
    <div className="version-downloads">
      {versionExtensions.map((extension) => (
        <a
          key={extension}
          href={`/letters/${letter}/ministries/${state}/${locale}.${extension}`}
          download
          aria-label={t(wait ? 'download.fileDraft' : 'download.file', {
            format: extension.toUpperCase(),
            version: name,
          })}
        >
          {extension.toUpperCase()}
        </a>
      ))}
      {wait && <span className="soft">{t('download.draft')}</span>}
    </div>
  )
}
