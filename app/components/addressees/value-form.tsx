import { Form } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { ShownValue } from './addressee-view.ts'
import { useValueLabel } from './value-label.ts'
import { ValueRow } from './value-row.tsx'

interface ValueFormProps {
  /** Names this part of the page in its answers: `names`, `holder.2`. */
  readonly part: string
  readonly title: string
  readonly values: readonly ShownValue[]
  readonly mayEdit: boolean
  /** The change that the values are as of: every save names it. */
  readonly madeFrom: number
  /** What became of the form that was sent last, where it was this one. */
  readonly told: Told | undefined
  readonly save: string
  readonly open: boolean
  readonly children?: ReactNode
}

/** A part of an addressee: its values, how one knows, and one button to save and confirm. */
export function ValueForm(props: ValueFormProps) {
  const { part, title, values, mayEdit, open, children } = props
  const id = useId()
  if (!mayEdit && values.every(({ text }) => text === '')) return null
  return (
    <details className="value-part" id={part} open={open}>
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {mayEdit ? (
        <EditedValues {...props} labelledBy={id} />
      ) : (
        values.map((value) => (
          <ValueRow
            key={value.key}
            value={value}
            mayEdit={false}
            typed={undefined}
            ticked={false}
          />
        ))
      )}
      {children}
    </details>
  )
}

function EditedValues(props: ValueFormProps & { readonly labelledBy: string }) {
  const { part, values, madeFrom, told, save, labelledBy } = props
  const { t } = useTranslation('addressees')
  const { errorOf } = useRefusalOf(told)
  const typed = told?.typed
  const ticked = typed?.['confirm']?.split(' ') ?? []
  return (
    <Form
      key={madeFrom}
      method="post"
      action={`#${part}`}
      className="stack"
      aria-labelledby={labelledBy}
    >
      {told && told.refusal !== 'addressee/source-missing' && <ToldOf told={told} />}
      <input type="hidden" name="kind" value="edit" />
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="madeFrom" value={madeFrom} />
      <div>
        {values.map((value) => (
          <ValueRow
            key={value.key}
            value={value}
            mayEdit
            typed={typed?.[value.key]}
            ticked={ticked.includes(value.key)}
          />
        ))}
      </div>
      <div className="value-save">
        <TextField
          label={t('one.source')}
          hint={t('one.sourceHint')}
          error={errorOf('addressee/source-missing')}
          name="source"
          maxLength={500}
          defaultValue={typed?.['source']}
        />
        <Button variant="primary">{save}</Button>
      </div>
    </Form>
  )
}

/** A refusal that names a value does so as the page does. */
function ToldOf({ told }: { readonly told: Told }) {
  const label = useValueLabel()
  const value = told.details?.['value']
  const details = value === undefined ? told.details : { ...told.details, value: label(`${value}`) }
  return <RefusalNotice refusal={told.refusal} details={details} />
}
