import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EurLexLink } from '#app/components/law/eur-lex-link.tsx'
import { enterPath } from '#app/components/law/law-view.ts'
import type { QuotedLaw, UnitLaw } from '#app/domain/law/unit-law.ts'
import { useDesk } from './desk-context.ts'

/** The acts that the source of the active pair cites, and what it quotes of them. */
export function LawNotes({ law }: { readonly law: UnitLaw }) {
  const { t } = useTranslation('desk')
  const { locale, sourceLocale } = useDesk()
  return (
    <section className="desk-law" aria-label={t('law.title')}>
      <ul>
        {law.citations.map(({ text, celex, form }) => (
          <li key={`${celex} ${text}`}>
            <span lang={sourceLocale}>{text}</span>
            {': '}
            <span lang={locale}>{form}</span> <EurLexLink celex={celex} locale={locale} />
          </li>
        ))}
        {law.quotations.map((quotation) => (
          <li key={quotation.start}>
            <Quoted quotation={quotation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Quoted({ quotation }: { readonly quotation: QuotedLaw }) {
  const { t } = useTranslation('desk')
  const { locale } = useDesk()
  const { celex, wording } = quotation
  const key = { celex, article: quotation.article ?? '', passage: quotation.passage ?? '' }
  if (wording === null) {
    return (
      <>
        {t('law.unknown')} <Link to={enterPath(key, locale)}>{t('law.enter')}</Link>
      </>
    )
  }
  return (
    <>
      {t('law.known')} <q lang={locale}>{wording}</q>
    </>
  )
}
