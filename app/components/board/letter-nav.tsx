import { useTranslation } from 'react-i18next'
import { SectionNav } from '#app/components/section-nav.tsx'

interface LetterNavProps {
  readonly letter: number
  readonly mayCoordinate: boolean
}

/** The pages of one letter. */
export function LetterNav({ letter, mayCoordinate }: LetterNavProps) {
  const { t } = useTranslation(['board', 'queries'])
  const path = `/letters/${letter}`
  return (
    <SectionNav
      label={t('nav.label')}
      links={[
        { to: path, label: t('nav.board') },
        { to: `${path}/source`, label: t('nav.source'), isWhole: true },
        { to: `${path}/signatories`, label: t('nav.signatories') },
        ...(mayCoordinate ? [{ to: `${path}/people`, label: t('nav.people') }] : []),
        { to: `${path}/queries`, label: t('queries:page.nav') },
        { to: `${path}/parity`, label: t('nav.parity') },
        { to: `${path}/ministries`, label: t('nav.ministries') },
        { to: `${path}/documents`, label: t('nav.documents') },
        { to: `${path}/details`, label: t('nav.details') },
        ...(mayCoordinate ? [{ to: `${path}/proof`, label: t('nav.proof') }] : []),
      ]}
    />
  )
}
