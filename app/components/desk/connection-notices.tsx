import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { BroughtBackElsewhere } from './brought-back-notice.tsx'
import { useDesk } from './desk-context.ts'
import { useAtRisk, useSignedOutDrafts } from './use-drafts.ts'
import { useSessionTime } from './use-session-time.ts'

/** What the whole desk has to say of the session, and of what this browser brought back. */
export function ConnectionNotices({ active }: { readonly active: number | null }) {
  return (
    <>
      <SessionNotice active={active} />
      <BroughtBackElsewhere active={active} />
    </>
  )
}

function SessionNotice({ active }: { readonly active: number | null }) {
  const { t } = useTranslation('connection')
  const { state, extend } = useSessionTime(useSignedOutDrafts())
  if (state === 'over') return <SignedOut active={active} />
  if (state === 'fine') return null
  return (
    <Notice tone="warning" title={t('session.ending')}>
      {state === 'ending' ? (
        <>
          <p>{t('session.endingExplain')}</p>
          <Button type="button" variant="primary" onClick={extend}>
            {t('session.stay')}
          </Button>
        </>
      ) : (
        <p>{t('session.endingForGood')}</p>
      )}
    </Notice>
  )
}

function SignedOut({ active }: { readonly active: number | null }) {
  const { t } = useTranslation('connection')
  const { path } = useDesk()
  const to = active === null ? path : `${path}?unit=${active}`
  const isOnPage = useAtRisk()
  return (
    <Notice tone="error" title={t('session.over')}>
      <p>{t(isOnPage ? 'session.overOnPage' : 'session.overHere')}</p>
      <a
        className="button"
        data-variant="primary"
        href={`/sign-in?${new URLSearchParams({ to })}`}
        target={isOnPage ? '_blank' : undefined}
        rel="noreferrer"
      >
        {t('session.signIn')}
      </a>
    </Notice>
  )
}
