import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'

interface AcknowledgeFormProps {
  readonly sentOn: string
  readonly today: string
  readonly told: Told | undefined
}

export function AcknowledgeForm({ sentOn, today, told }: AcknowledgeFormProps) {
  const { t } = useTranslation('sending')
  const own = told?.typed?.['kind'] === 'acknowledged' ? told : undefined
  const { errorOf } = useRefusalOf(own)
  const begin = { on: today, reference: '', note: '', ...own?.typed }
  return (
    <section className="stack" aria-labelledby="acknowledge">
      <h2 id="acknowledge">{t('acknowledge.title')}</h2>
      {own && own.refusal !== 'sending/day-invalid' && <RefusalNotice {...own} />}
      <Form method="post" className="stack">
        <input type="hidden" name="kind" value="acknowledged" />
        <TextField
          label={t('acknowledge.on')}
          error={errorOf('sending/day-invalid')}
          type="date"
          name="on"
          min={sentOn}
          required
          defaultValue={begin.on}
        />
        <TextField
          label={t('acknowledge.reference')}
          hint={t('acknowledge.referenceHint')}
          name="reference"
          maxLength={500}
          defaultValue={begin.reference}
        />
        <TextField
          label={t('acknowledge.note')}
          name="note"
          maxLength={2000}
          defaultValue={begin.note}
        />
        <div>
          <Button variant="primary">{t('acknowledge.button')}</Button>
        </div>
      </Form>
    </section>
  )
}
