import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'

interface AddresseeFilterProps {
  readonly search: string
  readonly on: string | null
  readonly waiting: boolean
}

/** Which addressees are shown, and the day whose office-holders stand beside today's. */
export function AddresseeFilter({ search, on, waiting }: AddresseeFilterProps) {
  const { t } = useTranslation('addressees')
  const isAny = search !== '' || on !== null || waiting
  return (
    <Form method="get" className="addressee-filter" key={`${search} ${on} ${waiting}`}>
      <TextField
        label={t('list.search')}
        hint={t('list.searchHint')}
        type="search"
        name="q"
        defaultValue={search}
      />
      <TextField label={t('list.on')} type="date" name="on" defaultValue={on ?? ''} />
      <label>
        <input type="checkbox" name="waiting" value="yes" defaultChecked={waiting} />
        {t('list.waiting')}
      </label>
      <div className="cluster">
        <Button>{t('list.show')}</Button>
        {isAny && <Link to="?">{t('list.all')}</Link>}
      </div>
    </Form>
  )
}
