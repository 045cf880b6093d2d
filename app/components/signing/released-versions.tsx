import { useTranslation } from 'react-i18next'
import type { MinistryVersion } from '#app/components/ministries/ministry-view.ts'
import { StateName } from '#app/components/ministries/state-name.tsx'
import { VersionDownloads } from '#app/components/ministries/version-downloads.tsx'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import type { Locale } from '#app/domain/locale.ts'

interface ReleasedVersionsProps {
  readonly letter: number
  readonly locale: Locale
  readonly versions: readonly Pick<MinistryVersion, 'state' | 'locale' | 'mayDownload' | 'wait'>[]
}

/** What a sign-off released: the letter in this language, for each ministry that gets it. */
export function ReleasedVersions({ letter, locale, versions }: ReleasedVersionsProps) {
  const { t } = useTranslation('signing')
  return (
    <section className="stack signing-released" aria-labelledby="released">
      <h2 id="released">{t('released.title')}</h2>
      <p>{t('released.lead')}</p>
      <ul>
        <li>
          <span>{t('released.general')}</span>
          <div className="version-downloads">
            {versionExtensions.map((extension) => (
              <a key={extension} href={`/letters/${letter}/${locale}/letter.${extension}`} download>
                {extension.toUpperCase()}
              </a>
            ))}
          </div>
        </li>
        {versions.map((version) => (
          <li key={version.state}>
            <StateName state={version.state} />
            <VersionDownloads letter={letter} version={version} />
          </li>
        ))}
      </ul>
    </section>
  )
}
