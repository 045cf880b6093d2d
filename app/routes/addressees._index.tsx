import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AddresseeFilter } from '#app/components/addressees/addressee-filter.tsx'
import { AddresseeTable } from '#app/components/addressees/addressee-table.tsx'
import { isFound } from '#app/components/addressees/addressee-view.ts'
import { RegisterFiles } from '#app/components/addressees/register-files.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useStateName } from '#app/components/ministries/state-name.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { listAddressees } from '#app/services/addressees.server.ts'
import { dayAsked } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('addressees:list.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const on = dayAsked(request)
  return { on, ...orRefuse(await listAddressees(ctx, on)) }
}

export default function AddresseesPage() {
  const { t } = useTranslation('addressees')
  const { rows, on, mayEdit } = useLoaderData<typeof loader>()
  const [asked] = useSearchParams()
  const stateName = useStateName()
  const search = asked.get('q') ?? ''
  const imported = asked.get('imported')
  const waiting = asked.get('waiting') === 'yes'
  const shown = rows.filter(
    (row) => (!waiting || row.waiting > 0) && isFound(row, stateName(row.state), search),
  )
  return (
    <div className="stack">
      <PageHeader
        title={t('list.title')}
        actions={<ButtonLink to="/addressees/forms">{t('list.forms')}</ButtonLink>}
      >
        <p>{t('list.lead')}</p>
      </PageHeader>
      {imported !== null && (
        <Notice tone="success">
          <p>{t('import.taken', { count: Number(imported) || 0 })}</p>
        </Notice>
      )}
      <AddresseeFilter search={search} on={on} waiting={waiting} />
      {shown.length === 0 ? (
        <EmptyState action={<ButtonLink to="?">{t('list.all')}</ButtonLink>}>
          {t('list.none')}
        </EmptyState>
      ) : (
        <AddresseeTable rows={shown} on={on} />
      )}
      <RegisterFiles mayImport={mayEdit} />
    </div>
  )
}
