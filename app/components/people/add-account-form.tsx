import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'

/** `email`: what was typed before it was refused. */
export function AddAccountForm({ email }: { email: string | undefined }) {
  const { t } = useTranslation('account')
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{t('people.add')}</h2>
      <Form method="post" className="stack narrow">
        <input type="hidden" name="kind" value="add" />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="off"
          required
          defaultValue={email}
        />
        <label>
          <input type="checkbox" name="administrator" value="yes" />
          {t('people.asAdministrator')}
        </label>
        <div>
          <Button variant="primary">{t('people.addButton')}</Button>
        </div>
      </Form>
    </section>
  )
}
