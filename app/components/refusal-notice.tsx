import { useTranslation } from 'react-i18next'
import type { RefusalCode, RefusalDetails } from '#app/domain/result.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { Notice } from './notice.tsx'

interface RefusalNoticeProps {
  readonly refusal: RefusalCode
  readonly details?: RefusalDetails | undefined
}

/** Says a refusal in words: `target/own-work` is `target.own-work` in `refusals.json`. */
export function RefusalNotice({ refusal, details }: RefusalNoticeProps) {
  const { t } = useTranslation('refusals')
  return (
    <Notice tone="error">
      <p>{t(refusalKey(refusal), { ...details })}</p>
    </Notice>
  )
}
