import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { PasswordField } from '#app/components/password-field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'

interface PasswordFormProps {
  /** For password managers, which keep a password under it. */
  readonly email: string
  readonly refused: Told | undefined
}

export function PasswordForm({ email, refused }: PasswordFormProps) {
  const { t } = useTranslation('account')
  const { errorOf } = useRefusalOf(refused)
  return (
    <section className="stack" aria-labelledby="password">
      <h2 id="password">{t('settings.password')}</h2>
      <p>{t('settings.passwordLead')}</p>
      <Form method="post" reloadDocument className="stack narrow">
        <input type="hidden" name="kind" value="password" />
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t('password.current')}
          error={errorOf('account/wrong-password', 'account/too-many-tries')}
          name="current"
          autoComplete="current-password"
        />
        <PasswordField
          label={t('password.new')}
          hint={t('password.hint')}
          error={errorOf(
            'account/password-short',
            'account/password-long',
            'account/password-common',
          )}
          name="next"
          autoComplete="new-password"
        />
        <div>
          <Button>{t('settings.changePassword')}</Button>
        </div>
      </Form>
    </section>
  )
}
