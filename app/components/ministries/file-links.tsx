import { useTranslation } from 'react-i18next'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'

interface FileLinksProps {
  /** The address of the files without their ending. */
  readonly path: string
  /** Says which version they are. */
  readonly name: string
  readonly draft: boolean
}

/** A version in each format, by plain links: a file is no page. */
export function FileLinks({ path, name, draft }: FileLinksProps) {
  const { t } = useTranslation('ministries')
  return (
    <div className="version-downloads">
      {versionExtensions.map((extension) => (
        <a
          key={extension}
          href={`${path}.${extension}`}
          download
          aria-label={t(draft ? 'download.fileDraft' : 'download.file', {
            format: extension.toUpperCase(),
            version: name,
          })}
        >
          {extension.toUpperCase()}
        </a>
      ))}
      {draft && <span className="soft">{t('download.draft')}</span>}
    </div>
  )
}
