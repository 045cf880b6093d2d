import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CopyField } from '#app/components/copy-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PersonGrant } from './coverage.ts'
import { useRoleName } from './role-item.tsx'

/** What a form of the people page led to. */
export type PeopleAnswer =
  | { readonly kind: 'added'; readonly name: string; readonly address: string | null }
  | { readonly kind: 'link'; readonly name: string; readonly address: string }
  | ({ readonly kind: 'removed'; readonly name: string; readonly email: string } & Pick<
      PersonGrant,
      'role' | 'locale'
    >)

/** Says what was done; a link is shown here and never again. */
export function AnswerNotice({ answer }: { readonly answer: PeopleAnswer }) {
  const { t } = useTranslation('people')
  if (answer.kind === 'removed') return <Removed {...answer} />
  const { kind, name, address } = answer
  return (
    <div className="stack people-answer">
      {kind === 'added' && (
        <Notice tone="success">
          <p>{t('answer.added', { name })}</p>
          {address === null && <p>{t('answer.noLink', { name })}</p>}
        </Notice>
      )}
      {address !== null && (
        <CopyField label={t('answer.link', { name })} hint={t('answer.linkHint')} value={address} />
      )}
    </div>
  )
}

function Removed({ name, email, role, locale }: Extract<PeopleAnswer, { kind: 'removed' }>) {
  const { t } = useTranslation('people')
  const held = useRoleName()(role, locale)
  return (
    <Notice tone="info">
      <p>{t('answer.removed', { name, role: held })}</p>
      <Form method="post">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="role" value={role} />
        {locale && <input type="hidden" name="locales" value={locale} />}
        <Button name="kind" value="add">
          {t('answer.undo')}
        </Button>
      </Form>
    </Notice>
  )
}
