import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import type { Locale } from '#app/domain/locale.ts'

interface GivenFormProps {
  readonly locale: Locale
  readonly language: string
  /** As it was typed, where it was refused. */
  readonly text: string
}

/** Where a finished translation is pasted or a file is chosen. */
export function GivenForm({ locale, language, text }: GivenFormProps) {
  const { t } = useTranslation('paste')
  return (
    <Form method="post" encType="multipart/form-data" className="paste-given stack">
      <p>{t('explain', { language })}</p>
      <Field label={t('text')}>
        {(control) => (
          <textarea
            {...control}
            name="text"
            lang={locale}
            rows={16}
            className="letter-text"
            defaultValue={text}
          />
        )}
      </Field>
      <TextField label={t('file')} name="file" type="file" accept=".txt,text/plain" />
      <div>
        <Button variant="primary" name="step" value="align">
          {t('submit')}
        </Button>
      </div>
    </Form>
  )
}
