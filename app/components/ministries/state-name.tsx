import { useTranslation } from 'react-i18next'
import type { StateCode } from '#app/domain/addressees/state-code.ts'

/** A member state by its name; `eu` is the High Representative's. */
export function StateName({ state }: { readonly state: StateCode }) {
  const { t, i18n } = useTranslation('ministries')
  // Browsers and the server may know different editions of the same names.
  if (state !== 'eu') return <span suppressHydrationWarning>{stateName(state, i18n.language)}</span>
  return <span>{t('highRepresentative')}</span>
}

/** In ISO 3166 Greece is `GR`. */
export function stateName(state: StateCode, uiLocale: string): string {
  const region = state === 'el' ? 'GR' : state.toUpperCase()
  return new Intl.DisplayNames(uiLocale, { type: 'region' }).of(region) ?? region
}
