import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'

/** Chooses a file to look at. Nothing is changed by that. */
export function ImportChoice({ again }: { readonly again: boolean }) {
  const { t } = useTranslation('addressees')
  return (
    <Form method="post" encType="multipart/form-data" className="stack narrow">
      <input type="hidden" name="kind" value="preview" />
      <Field label={t(again ? 'import.again' : 'import.file')} hint={t('import.hint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            name="file"
            accept=".csv,.json,text/csv,application/json"
            required
          />
        )}
      </Field>
      <div>
        <Button variant={again ? 'secondary' : 'primary'}>{t('import.look')}</Button>
      </div>
    </Form>
  )
}
