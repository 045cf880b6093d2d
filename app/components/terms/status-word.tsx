import { useTranslation } from 'react-i18next'
import { type TermStatus, tbxStatus } from '#app/domain/terms/status.ts'

/** The status of a term in words, with what TBX calls it. */
export function StatusWord({ status }: { readonly status: TermStatus }) {
  const { t } = useTranslation('terms')
  return (
    <span className="term-status" data-status={status} title={tbxStatus[status]}>
      {t(`status.${status}`)}
    </span>
  )
}
