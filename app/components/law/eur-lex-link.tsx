import { useTranslation } from 'react-i18next'
import { eurLexAddress } from '#app/domain/law/eur-lex.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'

/** Leads to an act in one language. EUR-Lex does not learn from which page somebody came. */
export function EurLexLink({ celex, locale }: { readonly celex: string; readonly locale: Locale }) {
  const { t, i18n } = useTranslation('law')
  const language = languageName(locale, i18n.language)
  return (
    <a
      href={eurLexAddress(celex, locale)}
      target="_blank"
      rel="noreferrer"
      suppressHydrationWarning
    >
      {t('eurLex', { celex, language })}
    </a>
  )
}
