import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import type { Person } from './coverage.ts'
import { RoleItem } from './role-item.tsx'

/** Everybody of a letter with their roles. */
export function PersonTable({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation('people')
  return (
    <div className="stack">
      <h2 id="everybody">{t('table.title')}</h2>
      <DataTable label={t('table.title')}>
        <thead>
          <tr>
            <th scope="col">{t('table.person')}</th>
            <th scope="col">{t('table.roles')}</th>
            <th scope="col">{t('table.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.account}>
              <th scope="row">
                {person.name}
                <div className="field-hint">{person.email}</div>
                <div className="field-hint">{person.organisation}</div>
              </th>
              <td>
                <ul className="people-grants">
                  {person.grants.map((grant) => (
                    <RoleItem key={grant.id} person={person} grant={grant} />
                  ))}
                </ul>
              </td>
              <td>
                <SignIn person={person} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

function SignIn({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people')
  if (person.disabled) return t('table.disabled')
  if (!person.invited) return t('table.active')
  return (
    <>
      {t('table.invited')}
      {person.mayLink && (
        <Form method="post" preventScrollReset={false}>
          <input type="hidden" name="account" value={person.account} />
          <Button
            variant="quiet"
            name="kind"
            value="link"
            aria-label={t('table.linkFor', { name: person.name })}
          >
            {t('table.link')}
          </Button>
        </Form>
      )}
    </>
  )
}
