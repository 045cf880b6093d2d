import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'

/** How many texts of a language wait to be confirmed again, since their source moved. */
export function StaleMark({ count }: { readonly count: number }) {
  const { t } = useTranslation('board')
  return (
    <span className="board-stale">
      <Icon name="stale" />
      {t('state.stale', { count })}
    </span>
  )
}
