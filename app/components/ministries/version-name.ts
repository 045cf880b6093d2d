import { useTranslation } from 'react-i18next'
import type { FileLocale } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { languageName } from '#app/i18n/names.ts'
import { useStateName } from './state-name.tsx'

interface NamedVersion {
  readonly state: StateCode
  readonly locale: FileLocale
}

/** Says which version it is: "Belgium, Dutch", "Belgium, all languages". */
export function useVersionName() {
  const { t, i18n } = useTranslation('ministries')
  const nameOf = useStateName()
  return ({ state, locale }: NamedVersion) =>
    locale === 'all'
      ? t('combined.name', { state: nameOf(state) })
      : `${nameOf(state)}, ${languageName(locale, i18n.language)}`
}
