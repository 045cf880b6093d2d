import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'

interface Row {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly organisation: string
  readonly administrator: boolean
  readonly state: 'active' | 'invited' | 'disabled'
}

/** Everybody who can sign in, with what an administrator can do about it. */
export function AccountTable({ accounts }: { accounts: readonly Row[] }) {
  const { t } = useTranslation('account')
  return (
    <DataTable label={t('people.table')}>
      <thead>
        <tr>
          <th scope="col">{t('people.person')}</th>
          <th scope="col">{t('organisation.label')}</th>
          <th scope="col">{t('people.state')}</th>
          <th scope="col">{t('people.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              {account.name}
              <div className="field-hint">{account.email}</div>
            </th>
            <td>{account.organisation}</td>
            <td>
              {t(`people.${account.state}`)}
              {account.administrator && (
                <div className="field-hint">{t('people.administrator')}</div>
              )}
            </td>
            <td>
              <Acts account={account} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Acts({ account: { id, email, name, state } }: { account: Row }) {
  const { t } = useTranslation('account')
  return (
    <Form method="post" className="cluster">
      <input type="hidden" name="account" value={id} />
      <input type="hidden" name="email" value={email} />
      {state === 'disabled' ? (
        <Button
          variant="quiet"
          name="kind"
          value="enable"
          aria-label={t('people.enableFor', { name })}
        >
          {t('people.enable')}
        </Button>
      ) : (
        <>
          <Button
            variant="quiet"
            name="kind"
            value="link"
            aria-label={t('people.makeLinkFor', { name })}
          >
            {t('people.makeLink')}
          </Button>
          <Button
            variant="quiet"
            name="kind"
            value="disable"
            aria-label={t('people.disableFor', { name })}
          >
            {t('people.disable')}
          </Button>
        </>
      )}
    </Form>
  )
}
