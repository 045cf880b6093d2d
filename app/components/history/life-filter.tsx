import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { type LifeFilter as Asked, lifeActs } from '#app/domain/life.ts'
import type { UnitChoice } from './life-view.ts'

interface LifeFilterProps {
  readonly asked: Asked
  readonly units: readonly UnitChoice[]
  readonly people: readonly { readonly account: number; readonly name: string }[]
}

/** Which part of the history is shown: by unit, by person, by act. */
export function LifeFilter({ asked, units, people }: LifeFilterProps) {
  const { t } = useTranslation(['history', 'desk'])
  const isFiltered = asked.unit !== null || asked.person !== null || asked.act !== null
  return (
    <Form method="get" className="history-filter" aria-label={t('history:filter.label')}>
      <Choice
        label={t('history:filter.unit')}
        name="unit"
        value={asked.unit}
        options={units.map(({ number, kind }) => [
          number,
          t('history:filter.unitOption', { number, kind: t(`desk:kind.${kind}`) }),
        ])}
      />
      <Choice
        label={t('history:filter.person')}
        name="person"
        value={asked.person}
        options={people.map(({ account, name }) => [account, name])}
      />
      <Choice
        label={t('history:filter.act')}
        name="act"
        value={asked.act}
        options={lifeActs.map((act) => [act, t(`history:act.${act}`)])}
      />
      <div className="cluster">
        <Button>{t('history:filter.show')}</Button>
        {isFiltered && <Link to="?">{t('history:filter.clear')}</Link>}
      </div>
    </Form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly value: string | number | null
  readonly options: readonly (readonly [value: string | number, label: string])[]
}

function Choice({ label, name, value, options }: ChoiceProps) {
  const { t } = useTranslation('history')
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} key={value} name={name} defaultValue={value ?? ''}>
          <option value="">{t('filter.all')}</option>
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
