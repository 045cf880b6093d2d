import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { ShownForm } from './form-view.ts'

interface CheckFormProps {
  readonly form: ShownForm
  readonly locale: Locale
  readonly told: Told | undefined
}

/** A reviewer's word for a form, as it is or corrected. */
export function CheckForm({ form, locale, told }: CheckFormProps) {
  const { t } = useTranslation('forms')
  const { errorOf } = useRefusalOf(told)
  const typed = told?.typed
  const atField = ['addressee/incomplete', 'addressee/source-missing']
  return (
    <Form method="post" action={`#${form.cell}`} className="stack confirm-form">
      {told && !atField.includes(told.refusal) && <RefusalNotice {...told} />}
      <input type="hidden" name="cell" value={form.cell} />
      <input type="hidden" name="seen" value={form.text} />
      <TextField
        label={t('one.text')}
        hint={typed ? t('one.stored', { text: form.text }) : undefined}
        error={errorOf('addressee/incomplete')}
        name="text"
        lang={locale}
        required
        maxLength={500}
        defaultValue={typed?.['text'] ?? form.text}
      />
      <TextField
        label={t('one.source')}
        hint={t('one.sourceHint')}
        error={errorOf('addressee/source-missing')}
        name="source"
        required
        maxLength={500}
        defaultValue={typed?.['source']}
      />
      <div>
        <Button variant="primary">{t('one.save')}</Button>
      </div>
    </Form>
  )
}
