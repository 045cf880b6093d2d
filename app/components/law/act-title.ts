import { useTranslation } from 'react-i18next'
import { actOfCelex } from '#app/domain/law/act.ts'

/** Names an act by its kind and number, in the interface's language. */
export function useActTitle(): (celex: string) => string {
  const { t } = useTranslation('law')
  return (celex) => {
    const act = actOfCelex(celex)
    if (!act) return t('act.title', { celex })
    if (act.type === 'treaty') return t(`act.${act.treaty}`)
    return t(`act.${act.type}`, { number: `${act.year}/${act.number}` })
  }
}
