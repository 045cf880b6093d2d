import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EurLexLink } from '#app/components/law/eur-lex-link.tsx'
import { Time } from '#app/components/time.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { OwnTranslationView } from './signing-view.ts'

interface OwnTranslationsProps {
  /** The path of the desk. */
  readonly desk: string
  readonly from: Locale
  readonly to: Locale
  readonly kept: readonly OwnTranslationView[]
}

/** Quoted law that is not in its own words, by whose decision and why. */
export function OwnTranslations({ desk, from, to, kept }: OwnTranslationsProps) {
  const { t } = useTranslation('signing')
  if (kept.length === 0) return null
  return (
    <section className="signing-own stack" aria-labelledby="own-translations">
      <h2 id="own-translations" className="label">
        {t('own.title')}
      </h2>
      <p>{t('own.lead')}</p>
      <ul>
        {kept.map(({ unit, quotation, celex, reason, by, at }) => (
          <li key={`${unit} ${quotation}`}>
            <Link to={`${desk}?unit=${unit}#unit-${unit}`}>
              {t('findings.unit', { number: unit })}
            </Link>{' '}
            <q lang={from}>{quotation}</q> <EurLexLink celex={celex} locale={to} />
            <p>
              {t('own.kept', { name: by, reason })} <Time at={at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
