import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import { letterRoles } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { LocaleChoice } from './locale-choice.tsx'

interface AddPersonFormProps {
  readonly open: readonly Locale[]
  /** What was refused, with what was typed. */
  readonly told: Told | undefined
}

/** Gives somebody a role by their e-mail address. */
export function AddPersonForm({ open, told }: AddPersonFormProps) {
  const { t } = useTranslation('people')
  const { errorOf } = useRefusalOf(told)
  const typed = told?.typed ?? {}
  const role = typed['role'] ?? 'translator'
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{t('add.title')}</h2>
      <Form method="post" className="stack people-add">
        <input type="hidden" name="kind" value="add" />
        <div className="people-who">
          <TextField
            label={t('add.email')}
            error={errorOf('account/email-invalid')}
            name="email"
            type="email"
            autoComplete="off"
            required
            defaultValue={typed['email']}
          />
          <TextField
            label={t('add.name')}
            hint={t('add.nameHint')}
            name="name"
            autoComplete="off"
            maxLength={200}
            defaultValue={typed['name']}
          />
        </div>
        <fieldset className="people-roles">
          <legend>{t('add.role')}</legend>
          {letterRoles.map((one) => (
            <label key={one}>
              <input type="radio" name="role" value={one} required defaultChecked={one === role} />
              <span>
                {t(`role.${one}`)}
                <span className="field-hint"> {t(`does.${one}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {open.length > 0 && (
          <LocaleChoice
            legend={t('add.locales')}
            hint={t('add.localesHint')}
            error={errorOf('person/locale-missing')}
            locales={open}
            chosen={typed['locales']?.split(' ') ?? []}
          />
        )}
        <div>
          <Button variant="primary">{t('add.button')}</Button>
        </div>
      </Form>
    </section>
  )
}
