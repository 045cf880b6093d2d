import { useTranslation } from 'react-i18next'
import type { RejectCategory, RejectSeverity } from '#app/domain/workflow.ts'

interface ReturnReasonProps {
  readonly category: RejectCategory
  /** `null` for returns from before it was asked for. */
  readonly severity: RejectSeverity | null
  readonly comment: string | null
}

/** Why a text was returned. */
export function ReturnReason({ category, severity, comment }: ReturnReasonProps) {
  const { t } = useTranslation('desk')
  return (
    <>
      {severity && (
        <span className="desk-severity" data-severity={severity}>
          {t(`severity.${severity}`)}
        </span>
      )}{' '}
      {t('returned.reason', { category: t(`category.${category}`), comment: comment ?? '' })}
    </>
  )
}
