import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'

/** The day by which a translation is wanted; `today` is `YYYY-MM-DD`. */
export function DueDay({ day, today }: { day: string; today: string }) {
  const { t } = useTranslation('work')
  return (
    <span className="due-day" data-overdue={day < today || undefined}>
      {day < today ? (
        <>
          <Icon name="warning" />
          {t('due.overdue')}
        </>
      ) : (
        <span className="label">{t('due.label')}</span>
      )}{' '}
      <Time at={day} />
    </span>
  )
}
