import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { DocumentSettings } from '#app/domain/document-settings.ts'
import type { Locale } from '#app/domain/locale.ts'

interface PlaceFieldsProps {
  readonly settings: DocumentSettings
  readonly locales: readonly Locale[]
}

/** Where the letter is sent from, in each language. */
export function PlaceFields({ settings, locales }: PlaceFieldsProps) {
  const { t } = useTranslation('documents')
  return (
    <fieldset>
      <legend>{t('places.title')}</legend>
      <p className="field-hint">{t('places.lead')}</p>
      <div className="places">
        {locales.map((locale) => (
          <label key={locale} className="field">
            <LocaleName locale={locale} />
            <input
              name={`place.${locale}`}
              lang={locale}
              maxLength={200}
              defaultValue={settings.places[locale] ?? ''}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
