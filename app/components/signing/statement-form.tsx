import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'

interface StatementFormProps {
  /** Which signature, and the digests of what is on the page. */
  readonly fields: Readonly<Record<string, string>>
  /** What most people say. */
  readonly standard: string
  readonly button: string
  readonly told: Told | undefined
}

/** What somebody vouches for when they sign what is on the page. */
export function StatementForm({ fields, standard, button, told }: StatementFormProps) {
  const { t } = useTranslation('signing')
  const { errorOf } = useRefusalOf(told)
  const changed = told?.refusal === 'sign-off/text-changed'
  return (
    <Form method="post" className="stack">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
            defaultValue={told?.typed?.['statement'] ?? standard}
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
        <Button variant="primary">{button}</Button>
      </div>
    </Form>
  )
}
