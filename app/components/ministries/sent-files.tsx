import { useTranslation } from 'react-i18next'
import type { SentFile } from '#app/domain/sendings/sending.ts'

interface SentFilesProps {
  /** The address of what was sent. */
  readonly path: string
  readonly files: readonly SentFile[]
}

export function SentFiles({ path, files }: SentFilesProps) {
  const { t } = useTranslation('sending')
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">{t('sent.files')}</h2>
      <p>{t('sent.filesLead')}</p>
      <dl>
        {files.map(({ name, sha256 }) => (
          <div key={name} className="sent-file">
            <dt>
              <a href={`${path}/${name}`} download>
                {name}
              </a>
            </dt>
            <dd>
              {t('sent.hash')} <code>{sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
