import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { type DocumentSettings, multilingualChoices } from '#app/domain/document-settings.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'

interface PartFieldsProps {
  readonly settings: DocumentSettings
  /** The source's first. */
  readonly locales: readonly Locale[]
}

export function PartFields({ settings, locales }: PartFieldsProps) {
  const { t, i18n } = useTranslation('documents')
  const [source, ...others] = locales
  const nameOf = (locale: Locale) => languageName(locale, i18n.language)
  return (
    <fieldset>
      <legend>{t('parts.title')}</legend>
      <label className="choice">
        <input type="checkbox" name="courtesyNote" defaultChecked={settings.courtesyNote} />
        {t('parts.courtesyNote')}
      </label>
      <label className="choice">
        <input type="checkbox" name="attachOriginal" defaultChecked={settings.attachOriginal} />
        {t('parts.attachOriginal')}
      </label>
      <Field label={t('parts.multilingual')} hint={t('parts.combinedHint')}>
        {(control) => (
          <select name="multilingual" defaultValue={settings.multilingual} {...control}>
            {multilingualChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`parts.${choice}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('parts.high')}>
        {(control) => (
          <select
            name="highRepresentativeIn"
            defaultValue={settings.highRepresentativeIn ?? ''}
            {...control}
          >
            <option value="">
              {t('parts.highSource', { language: source ? nameOf(source) : '' })}
            </option>
            {others.map((locale) => (
              <option key={locale} value={locale} suppressHydrationWarning>
                {nameOf(locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  )
}
