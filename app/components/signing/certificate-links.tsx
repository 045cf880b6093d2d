import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'

interface CertificateLinksProps {
  readonly letter: number
  /** Without one, of the whole letter. */
  readonly locale?: Locale
}

const extensions = ['pdf', 'json'] as const

/** Where the certificate is to be had: on paper, and to be checked by a program. */
export function CertificateLinks({ letter, locale }: CertificateLinksProps) {
  const { t } = useTranslation('certificate')
  const path = ['/letters', letter, ...(locale ? [locale] : []), 'certificate'].join('/')
  return (
    <section className="stack" aria-labelledby="certificate">
      <h2 id="certificate">{t('links.title')}</h2>
      <p>{t(locale ? 'links.lead' : 'links.leadAll')}</p>
      <div className="version-downloads">
        {extensions.map((extension) => (
          <a
            key={extension}
            href={`${path}.${extension}`}
            aria-label={t('links.file', { format: extension.toUpperCase() })}
            download
          >
            {extension.toUpperCase()}
          </a>
        ))}
      </div>
    </section>
  )
}
