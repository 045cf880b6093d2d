import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import { nativeName, uiLocales } from '#app/i18n/ui-locale.ts'

interface ProfileFormProps {
  readonly profile: {
    readonly name: string
    readonly organisation: string
    readonly uiLocale: string | null
  }
  readonly refused: Told | undefined
}

export function ProfileForm({ profile, refused }: ProfileFormProps) {
  const { t } = useTranslation('account')
  const { errorOf } = useRefusalOf(refused)
  return (
    <section className="stack" aria-labelledby="profile">
      <h2 id="profile">{t('settings.profile')}</h2>
      {/* A full load: every word may change its language. */}
      <Form method="post" reloadDocument className="stack narrow">
        <input type="hidden" name="kind" value="profile" />
        <TextField
          label={t('name.label')}
          hint={t('name.hint')}
          error={errorOf('account/name-missing')}
          name="name"
          autoComplete="name"
          maxLength={200}
          required
          defaultValue={refused?.typed?.['name'] ?? profile.name}
        />
        <TextField
          label={t('organisation.label')}
          hint={t('organisation.hint')}
          name="organisation"
          autoComplete="organization"
          maxLength={200}
          defaultValue={refused?.typed?.['organisation'] ?? profile.organisation}
        />
        <Field label={t('settings.uiLocale')}>
          {(control) => (
            <select {...control} name="uiLocale" defaultValue={profile.uiLocale ?? ''}>
              <option value="">{t('settings.uiLocaleAuto')}</option>
              {uiLocales.map((uiLocale) => (
                <option key={uiLocale} value={uiLocale} lang={uiLocale}>
                  {nativeName(uiLocale)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div>
          <Button variant="primary">{t('settings.save')}</Button>
        </div>
      </Form>
    </section>
  )
}
