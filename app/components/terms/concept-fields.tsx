import { useTranslation } from 'react-i18next'
import { Field, TextField } from '#app/components/field.tsx'
import { type ConceptDetails, conceptKinds } from '#app/domain/terms/concept.ts'

type Given = Readonly<Record<string, string | undefined>>

/** What can be said of an entry beside its terms, as fields of a form. */
export function ConceptFields({ given }: { readonly given: Given }) {
  const { t } = useTranslation('terms')
  return (
    <>
      <Field label={t('field.kind')}>
        {(control) => (
          <select {...control} name="concept" defaultValue={given['concept']}>
            {conceptKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Prose name="definition" label={t('field.definition')} value={given['definition']} />
      <TextField
        name="domain"
        maxLength={300}
        label={t('field.domain')}
        defaultValue={given['domain']}
      />
      <Prose name="source" label={t('field.source')} value={given['source']} />
      <Prose name="note" label={t('field.note')} value={given['note']} />
      <label>
        <input
          type="checkbox"
          name="doNotTranslate"
          defaultChecked={given['doNotTranslate'] === 'on'}
        />{' '}
        {t('field.verbatim')}
      </label>
    </>
  )
}

function Prose({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
}) {
  return (
    <Field label={label}>
      {(control) => (
        <textarea {...control} name={name} rows={2} maxLength={2000} defaultValue={value} />
      )}
    </Field>
  )
}

/** An entry as the fields have it. */
export function fieldsOf({ kind, doNotTranslate, ...texts }: ConceptDetails): Given {
  const { definition, domain, source, note } = texts
  return {
    concept: kind,
    definition,
    domain,
    source,
    note,
    ...(doNotTranslate && { doNotTranslate: 'on' }),
  }
}
