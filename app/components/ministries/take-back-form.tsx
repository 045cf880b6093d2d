import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'

/** "Not sent after all", with a reason. */
export function TakeBackForm({ told }: { readonly told: Told | undefined }) {
  const { t } = useTranslation('sending')
  const own = told?.typed?.['kind'] === 'taken-back' ? told : undefined
  const { errorOf } = useRefusalOf(own)
  return (
    <details open={own !== undefined}>
      <summary>{t('back.title')}</summary>
      <div className="stack">
        <p className="field-hint">{t('back.lead')}</p>
        {own && own.refusal !== 'sending/reason-missing' && <RefusalNotice {...own} />}
        <Form method="post" className="stack">
          <input type="hidden" name="kind" value="taken-back" />
          <TextField
            label={t('back.reason')}
            error={errorOf('sending/reason-missing')}
            name="reason"
            maxLength={2000}
            required
            defaultValue={own?.typed?.['reason'] ?? ''}
          />
          <div>
            <Button>{t('back.button')}</Button>
          </div>
        </Form>
      </div>
    </details>
  )
}
