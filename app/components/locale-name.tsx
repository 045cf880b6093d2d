import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'
import { nativeName } from '#app/i18n/ui-locale.ts'

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
      {own ? nativeName(locale) : languageName(locale, i18n.language)}
    </span>
  )
}
