import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'
import type { FirstSignature } from './signing-view.ts'
import { StatementForm } from './statement-form.tsx'

interface SecondStepProps {
  readonly locale: Locale
  /** Names the text on this page. */
  readonly digest: string
  readonly first: FirstSignature
  /** Whether nothing keeps this person from signing now. */
  readonly isFree: boolean
  readonly told: Told | undefined
}

/** Who signed first and what they vouch for; and the form, or who may fill it in. */
export function SecondStep({ locale, digest, first, isFree, told }: SecondStepProps) {
  const { t, i18n } = useTranslation('signing')
  return (
    <section className="stack signing-form" aria-labelledby="second">
      <h2 id="second">{t('second.title')}</h2>
      <p>{t('second.lead')}</p>
      <p>
        {t('second.first', { name: first.by })} <Time at={first.at} />
      </p>
      <blockquote>{first.statement}</blockquote>
      {isFree ? (
        <>
          <p>{t('second.release')}</p>
          <StatementForm
            key={digest}
            fields={{ kind: 'second', digest, first: first.digest }}
            standard={t('second.standard', { language: languageName(locale, i18n.language) })}
            button={t('second.button')}
            told={told}
          />
        </>
      ) : (
        <p>{t(first.mine ? 'second.mine' : 'second.others')}</p>
      )}
    </section>
  )
}
