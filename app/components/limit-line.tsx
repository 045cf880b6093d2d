import { useTranslation } from 'react-i18next'
import type { UnitLimit } from '#app/domain/addressees/limits.ts'
import { useFormat } from '#app/i18n/format.ts'
import { useStateName } from './ministries/state-name.tsx'

/** For whom a unit prints, in one line: "Only for: Austria and Cyprus". */
export function LimitLine({ limit }: { readonly limit: UnitLimit }) {
  const { t } = useTranslation('regional')
  const { list } = useFormat()
  const nameOf = useStateName()
  const addressees = list(limit.addressees.map(nameOf))
  // Browsers and the server may know different editions of the same names.
  return <span suppressHydrationWarning>{t(`limit.${limit.kind}`, { addressees })}</span>
}
