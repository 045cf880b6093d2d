import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { GroupField } from './group-field.tsx'
import type { TableView } from './signatories-view.ts'

interface FileChoiceProps {
  readonly view: Pick<TableView, 'groups' | 'locale'>
  readonly again: boolean
}

/** Chooses a file to look at. Nothing is added by that. */
export function FileChoice({ view, again }: FileChoiceProps) {
  const { t } = useTranslation('signatories')
  return (
    <Form method="post" encType="multipart/form-data" className="stack narrow">
      <input type="hidden" name="kind" value="preview" />
      <Field label={t(again ? 'import.again' : 'import.file')} hint={t('import.fileHint')}>
        {(control) => (
          <input {...control} type="file" name="file" accept=".csv,text/csv" required />
        )}
      </Field>
      <GroupField view={view} label={t('import.group')} chosen={view.groups[0]?.number ?? null} />
      <div>
        <Button variant={again ? 'secondary' : 'primary'}>{t('import.look')}</Button>
      </div>
    </Form>
  )
}
