import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import { type ShownValue, valuesUnder } from './addressee-view.ts'
import { ValueForm } from './value-form.tsx'

interface AddresseePartsProps {
  readonly view: {
    readonly values: readonly ShownValue[]
    readonly holders: readonly { readonly id: number; readonly name: string }[]
    readonly mayEdit: boolean
    readonly change: number
  }
  readonly told: Told | undefined
}

/** An addressee in parts, each a form of its own: the ministry, where it is, titles, who holds the office. */
export function AddresseeParts({ view, told }: AddresseePartsProps) {
  const { t } = useTranslation('addressees')
  const { values, holders, mayEdit, change } = view
  const at = told?.typed?.['part']
  const common = (part: string) => ({
    part,
    mayEdit,
    madeFrom: change,
    told: at === part ? told : undefined,
    save: t('one.save'),
    open: true,
  })
  return (
    <>
      <ValueForm
        {...common('names')}
        title={t('one.names')}
        values={valuesUnder(values, 'website', 'name.')}
      />
      <ValueForm
        {...common('places')}
        title={t('one.places')}
        values={valuesUnder(values, 'seat.', 'address.')}
      />
      <ValueForm
        {...common('titles')}
        title={t('one.titles')}
        values={valuesUnder(values, 'title.')}
      />
      {holders.map(({ id, name }, index) => (
        <ValueForm
          key={id}
          {...common(`holder.${id}`)}
          title={t('one.holder', { name })}
          values={valuesUnder(values, `holder.${id}.`)}
          open={index === holders.length - 1 || at === `holder.${id}`}
        >
          {mayEdit && <RemoveHolder id={id} name={name} madeFrom={change} />}
        </ValueForm>
      ))}
      {mayEdit && (
        <ValueForm
          {...common('add')}
          title={t('one.add')}
          values={newHolder(Math.max(0, ...holders.map(({ id }) => id)) + 1)}
          save={t('one.addButton')}
          open={at === 'add'}
        >
          <p className="field-hint">{t('one.addLead')}</p>
        </ValueForm>
      )}
    </>
  )
}

function newHolder(id: number): ShownValue[] {
  return ['name', 'gender', 'academicTitle', 'from', 'until'].map((field) => ({
    key: `holder.${id}.${field}`,
    text: field === 'gender' ? 'unknown' : '',
    grade: null,
    checkedBy: null,
    waits: false,
  }))
}

interface RemoveHolderProps {
  readonly id: number
  readonly name: string
  readonly madeFrom: number
}

/** Takes an office-holder away by leaving the name empty; the history has the way back. */
function RemoveHolder({ id, name, madeFrom }: RemoveHolderProps) {
  const { t } = useTranslation('addressees')
  return (
    <Form method="post" action="#history">
      <input type="hidden" name="kind" value="edit" />
      <input type="hidden" name="part" value={`holder.${id}`} />
      <input type="hidden" name="madeFrom" value={madeFrom} />
      <input type="hidden" name={`holder.${id}.name`} value="" />
      <Button variant="danger" aria-label={t('one.remove', { name })}>
        {t('one.removeButton')}
      </Button>
    </Form>
  )
}
