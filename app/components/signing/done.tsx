import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import type { TranslationState } from '#app/domain/sign-off.ts'

interface DoneProps {
  readonly search: URLSearchParams
  readonly state: TranslationState
  /** Whether a second signature is waited for. */
  readonly waits: boolean
}

/** What was just done, as the address tells. */
export function Done({ search, state, waits }: DoneProps) {
  const { t } = useTranslation('signing')
  const isSigned = state === 'signed-off'
  if (search.has('signed') && isSigned) return <Notice tone="success">{t('page.signed')}</Notice>
  if (search.has('signed') && waits) return <Notice tone="success">{t('page.signedFirst')}</Notice>
  if (search.has('ended') && !isSigned) return <Notice tone="info">{t('page.ended')}</Notice>
  return null
}
