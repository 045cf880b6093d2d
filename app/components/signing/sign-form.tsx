import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'

interface SignFormProps {
  readonly locale: Locale
  /** Names the text on this page. */
  readonly digest: string
  /** How many ministries get this language. */
  readonly versions: number
  readonly told: Told | undefined
}

/** Releases the text on the page, and no other. */
export function SignForm({ locale, digest, versions, told }: SignFormProps) {
  const { t, i18n } = useTranslation('signing')
  const { errorOf } = useRefusalOf(told)
  const language = languageName(locale, i18n.language)
  const changed = told?.refusal === 'sign-off/text-changed'
  return (
    <section className="stack signing-form" aria-labelledby="sign">
      <h2 id="sign">{t('sign.title')}</h2>
      <p>
        {t('sign.lead', { count: versions })} <LocaleName locale={locale} />
      </p>
      <Form method="post" className="stack">
        <input type="hidden" name="kind" value="sign" />
        <input type="hidden" name="digest" value={digest} />
        <Field
          label={t('sign.statement')}
          hint={t('sign.statementHint')}
          error={errorOf('sign-off/statement-missing')}
        >
          {(control) => (
            <textarea
              {...control}
              name="statement"
              rows={4}
              maxLength={2000}
              required
              defaultValue={told?.typed?.['statement'] ?? t('sign.standard', { language })}
            />
          )}
        </Field>
        {changed && (
          <label>
            <input type="checkbox" required />
            {t('sign.readAgain')}
          </label>
        )}
        <div>
          <Button variant="primary">{t('sign.button')}</Button>
        </div>
      </Form>
    </section>
  )
}
