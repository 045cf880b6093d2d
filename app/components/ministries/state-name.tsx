import { useTranslation } from 'react-i18next'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { regionName } from '#app/i18n/names.ts'

/** A member state by its name; `eu` is the High Representative's. */
export function StateName({ state }: { readonly state: StateCode }) {
  // Browsers and the server may know different editions of the same names.
  return <span suppressHydrationWarning>{useStateName()(state)}</span>
}

/** Names a state in the interface's language. In ISO 3166 Greece is `GR`. */
export function useStateName(): (state: StateCode) => string {
  const { t, i18n } = useTranslation('ministries')
  return (state) => {
    if (state === 'eu') return t('highRepresentative')
    const region = state === 'el' ? 'GR' : state.toUpperCase()
    return regionName(region, i18n.language)
  }
}
