import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { PersonalEnding } from '#app/domain/sign-off.ts'
import { useFormat } from '#app/i18n/format.ts'

interface EndFormProps {
  readonly kind: PersonalEnding
  /** The ministry versions that turn to DRAFT, by name. */
  readonly versions: readonly string[]
  readonly told: Told | undefined
}

/** Ends the standing sign-off with a reason, told what follows from it. */
export function EndForm({ kind, versions, told }: EndFormProps) {
  const { t } = useTranslation('signing')
  const { list } = useFormat()
  const { errorOf } = useRefusalOf(told)
  const mine = told?.typed?.['kind'] === kind ? told : undefined
  return (
    <details className="signing-end" open={mine !== undefined}>
      <summary>{t(`end.${kind}.title`)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="kind" value={kind} />
        <p>{t(`end.${kind}.lead`)}</p>
        <p suppressHydrationWarning>
          {versions.length > 0
            ? t('end.follows', { versions: list(versions) })
            : t('end.followsGeneral')}
        </p>
        <Field
          label={t('end.reason')}
          hint={t('end.reasonHint')}
          error={mine && errorOf('sign-off/reason-missing')}
        >
          {(control) => (
            <textarea
              {...control}
              name="reason"
              rows={2}
              maxLength={2000}
              required
              defaultValue={mine?.typed?.['reason']}
            />
          )}
        </Field>
        <div>
          <Button variant="danger">{t(`end.${kind}.button`)}</Button>
        </div>
      </Form>
    </details>
  )
}
