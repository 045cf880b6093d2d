import { useTranslation } from 'react-i18next'
import { languageName } from '#app/i18n/names.ts'
import type { MinistryVersion } from './ministry-view.ts'
import { useStateName } from './state-name.tsx'

/** Says which version it is: "Belgium, Dutch". */
export function useVersionName() {
  const { i18n } = useTranslation()
  const nameOf = useStateName()
  return ({ state, locale }: Pick<MinistryVersion, 'state' | 'locale'>) =>
    `${nameOf(state)}, ${languageName(locale, i18n.language)}`
}
