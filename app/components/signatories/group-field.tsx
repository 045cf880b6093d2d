import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import type { TableView } from './signatories-view.ts'

interface GroupFieldProps {
  readonly view: Pick<TableView, 'groups' | 'locale'>
  readonly label: string
  readonly chosen: number | null
}

/** A choice among the headings that the letter has. */
export function GroupField({ view, label, chosen }: GroupFieldProps) {
  const { t } = useTranslation('signatories')
  return (
    <Field label={label}>
      {(control) => (
        <select name="group" defaultValue={chosen ?? ''} {...control}>
          {view.groups.map(({ number, text }) => (
            <option key={number} value={number} lang={view.locale}>
              {text}
            </option>
          ))}
          <option value="">{t('form.noGroup')}</option>
        </select>
      )}
    </Field>
  )
}
