import { useTranslation } from 'react-i18next'

/** Says that one person has signed, and that a second must. */
export function SecondMark() {
  const { t } = useTranslation('board')
  return <span className="board-second">{t('state.awaits-second')}</span>
}
