import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import type { LetterWork } from './work.ts'

/** What a coordinator does next with a letter. */
export function NextStep({ work }: { work: LetterWork }) {
  const { t } = useTranslation('work')
  const board = `/letters/${work.head.id}`
  if (!work.head.confirmed) {
    return <ButtonLink to={`${board}/source`}>{t('next.confirm')}</ButtonLink>
  }
  if (work.open === 0) return <ButtonLink to={board}>{t('next.open')}</ButtonLink>
  if (work.signedOff === work.open) {
    return <ButtonLink to={`${board}/ministries`}>{t('next.versions')}</ButtonLink>
  }
  return <ButtonLink to={board}>{t('next.board')}</ButtonLink>
}
