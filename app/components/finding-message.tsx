import { useTranslation } from 'react-i18next'
import type { Finding } from '#app/domain/checks/check.ts'

/** What a check says, in the words of the interface's language. */
export function FindingMessage({
  check,
  context,
  details,
}: Pick<Finding, 'check' | 'context' | 'details'>) {
  const { t } = useTranslation('checks')
  return t(`${check}.message` as 'empty.message', { ...details, ...(context && { context }) })
}
