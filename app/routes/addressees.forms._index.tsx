import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FormTable } from '#app/components/addressees/form-table.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { listForms } from '#app/services/forms-of-address.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('forms:list.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return { languages: orRefuse(await listForms(ctx)) }
}

export default function FormsPage() {
  const { t } = useTranslation('forms')
  const { languages } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <PageHeader
        title={t('list.title')}
        crumbs={[{ to: '/addressees', label: t('list.addressees') }]}
      >
        <p>{t('list.lead')}</p>
      </PageHeader>
      <FormTable languages={languages} />
    </div>
  )
}
