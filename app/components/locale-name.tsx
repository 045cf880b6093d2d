import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'

interface LocaleNameProps {
  readonly locale: Locale
  /** By the name it has for itself, "Latviešu". */
  readonly own?: boolean
}

/** A language by its name, in the interface's language or in its own. */
export function LocaleName({ locale, own = false }: LocaleNameProps) {
  const { i18n } = useTranslation()
  return (
    // Browsers and the server may know different editions of the same names.
    <span lang={own ? locale : undefined} suppressHydrationWarning>
      {localeName(locale, own ? locale : i18n.language)}
    </span>
  )
}

// Costly to make, and asked for in each row of a table.
const languageNames = new Map<string, Intl.DisplayNames>()

/** A language's name in `uiLocale`; its tag where there is none. */
export function localeName(locale: string, uiLocale: string): string {
  const names = languageNames.get(uiLocale) ?? new Intl.DisplayNames(uiLocale, { type: 'language' })
  languageNames.set(uiLocale, names)
  return names.of(locale) ?? locale
}
