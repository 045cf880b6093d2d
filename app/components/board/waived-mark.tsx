import { useTranslation } from 'react-i18next'

/** Says that one person may do here what takes two. */
export function WaivedMark() {
  const { t } = useTranslation('waivers')
  return <span className="board-waived">{t('mark')}</span>
}
