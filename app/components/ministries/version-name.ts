import { useTranslation } from 'react-i18next'
import { localeName } from '#app/components/locale-name.tsx'
import type { MinistryVersion } from './ministry-view.ts'
import { stateName } from './state-name.tsx'

/** Says which version it is: "Belgium, Dutch". */
export function useVersionName() {
  const { t, i18n } = useTranslation('ministries')
  return ({ state, locale }: Pick<MinistryVersion, 'state' | 'locale'>) => {
    const name = state === 'eu' ? t('highRepresentative') : stateName(state, i18n.language)
    return `${name}, ${localeName(locale, i18n.language)}`
  }
}
