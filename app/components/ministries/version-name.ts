import { useTranslation } from 'react-i18next'
import { localeName } from '#app/components/locale-name.tsx'
import type { MinistryVersion } from './ministry-view.ts'
import { useStateName } from './state-name.tsx'

/** Says which version it is: "Belgium, Dutch". */
export function useVersionName() {
  const { i18n } = useTranslation()
  const nameOf = useStateName()
  return ({ state, locale }: Pick<MinistryVersion, 'state' | 'locale'>) =>
    `${nameOf(state)}, ${localeName(locale, i18n.language)}`
}
