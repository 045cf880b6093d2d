import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Time } from '#app/components/time.tsx'

interface PrepareEditionProps {
  readonly letter: number
  /** Of the edition that would be prepared. */
  readonly number: number
  /** The draft that there is; its author is `null` where that is the operator. */
  readonly draft: { readonly savedBy: string | null; readonly savedAt: string } | null
}

/** Leads to the next edition: begins it, or goes on with it. */
export function PrepareEdition({ letter, number, draft }: PrepareEditionProps) {
  const { t } = useTranslation('editions')
  const page = `/letters/${letter}/source/edition`
  if (!draft) {
    return (
      <Form method="post" action={page}>
        <Button variant="primary" name="do" value="begin">
          {t('prepare.begin', { number })}
        </Button>
      </Form>
    )
  }
  return (
    <div className="edition-going">
      <ButtonLink variant="primary" to={page}>
        {t('prepare.goOn', { number })}
      </ButtonLink>
      <span className="soft">
        {draft.savedBy ? t('prepare.savedBy', { name: draft.savedBy }) : t('prepare.saved')}{' '}
        <Time at={draft.savedAt} />
      </span>
    </div>
  )
}
