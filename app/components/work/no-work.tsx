import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'

/** Where somebody has no letter yet: whom to ask, or what to begin with. */
export function NoWork({ administrator }: { administrator: boolean }) {
  const { t } = useTranslation('work')
  return (
    <EmptyState
      action={
        <ButtonLink to={administrator ? '/people' : '/letters/new'} variant="primary">
          {t(administrator ? 'empty.people' : 'empty.bringIn')}
        </ButtonLink>
      }
    >
      {t(administrator ? 'empty.administrator' : 'empty.person')}
    </EmptyState>
  )
}
