import type { ComponentPropsWithoutRef } from 'react'
import { useTranslation } from 'react-i18next'
import { locales } from '#app/domain/locale.ts'
import { useFormat } from '#app/i18n/format.ts'
import { languageName } from '#app/i18n/names.ts'

interface LocaleSelectProps extends ComponentPropsWithoutRef<'select'> {
  /** The name of a first choice that is none of them. */
  readonly any?: string
}

/** The 24 languages by their names, sorted as the reader expects. */
export function LocaleSelect({ any, ...select }: LocaleSelectProps) {
  const { i18n } = useTranslation()
  const { compare } = useFormat()
  const named = locales.map((locale) => ({ locale, name: languageName(locale, i18n.language) }))
  return (
    <select {...select}>
      {any !== undefined && <option value="">{any}</option>}
      {named
        .sort((a, b) => compare(a.name, b.name))
        .map(({ locale, name }) => (
          // Browsers and the server may know different editions of the same names.
          <option key={locale} value={locale} suppressHydrationWarning>
            {name}
          </option>
        ))}
    </select>
  )
}
