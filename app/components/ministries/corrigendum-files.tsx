import { useTranslation } from 'react-i18next'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { FileLinks } from './file-links.tsx'
import type { Corrigendum } from './ministry-view.ts'
import { useVersionName } from './version-name.ts'

interface CorrigendumFilesProps {
  readonly letter: number
  readonly version: { readonly state: StateCode; readonly locale: Locale }
  readonly corrigendum: Corrigendum
}

/** The letter that corrects what a ministry was sent, in each format. */
export function CorrigendumFiles({ letter, version, corrigendum }: CorrigendumFilesProps) {
  const { t } = useTranslation('sending')
  const name = useVersionName()(version)
  const { draft, count, mayDownload } = corrigendum
  if (!mayDownload) return null
  return (
    <div className="corrigendum">
      <p>{t('corrigendum.title', { count })}</p>
      {draft && <p className="field-hint">{t('corrigendum.draft')}</p>}
      <FileLinks
        path={`/letters/${letter}/ministries/${version.state}/corrigendum/${version.locale}`}
        name={t('corrigendum.name', { version: name })}
        draft={draft}
      />
    </div>
  )
}
