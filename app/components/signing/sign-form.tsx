import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'
import { StatementForm } from './statement-form.tsx'

interface SignFormProps {
  readonly locale: Locale
  /** Names the text on this page. */
  readonly digest: string
  /** How many ministries get this language. */
  readonly versions: number
  readonly told: Told | undefined
}

/** Releases the text on the page, and no other. */
export function SignForm({ locale, digest, versions, told }: SignFormProps) {
  const { t, i18n } = useTranslation('signing')
  return (
    <section className="stack signing-form" aria-labelledby="sign">
      <h2 id="sign">{t('sign.title')}</h2>
      <p>
        {t('sign.lead', { count: versions })} <LocaleName locale={locale} />
      </p>
      <StatementForm
        fields={{ kind: 'sign', digest }}
        standard={t('sign.standard', { language: languageName(locale, i18n.language) })}
        button={t('sign.button')}
        told={told}
      />
    </section>
  )
}
