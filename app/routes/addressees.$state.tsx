import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AddresseeParts } from '#app/components/addressees/addressee-parts.tsx'
import { nameIn } from '#app/components/addressees/addressee-view.ts'
import { ChangeHistory } from '#app/components/addressees/change-history.tsx'
import { StateName } from '#app/components/ministries/state-name.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { changeAddressee, readAddressee } from '#app/services/addressees.server.ts'
import { AddresseeForm, addresseeCommand, typedIn } from '#app/web/addressee-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readAddressee(ctx, params['state'] ?? ''))
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    t('addressees:one.title', { ministry: data ? nameIn(data.names, 'en').text : '' }),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, AddresseeForm)
  const state = params['state'] ?? ''
  const changed = await changeAddressee(ctx, state, form.madeFrom, addresseeCommand(form))
  const typed = typedIn(form)
  const part = form.kind === 'edit' ? form.part : 'history'
  return reply(changed, `/addressees/${state}#${part}`, typed ? { typed } : {})
}

export default function AddresseePage() {
  const { t, i18n } = useTranslation('addressees')
  const view = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const name = nameIn(view.names, i18n.language)
  return (
    <div className="stack addressee">
      <PageHeader
        title={name.text}
        lang={name.lang}
        crumbs={[{ to: '/addressees', label: t('one.crumb') }]}
      >
        <p>
          <StateName state={view.state} />
        </p>
        <p>{t('one.lead')}</p>
      </PageHeader>
      {told && told.typed === undefined && <RefusalNotice {...told} />}
      {view.notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes" className="label">
            {t('one.notes')}
          </h2>
          <ul lang="en">
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <AddresseeParts view={view} told={told} />
      <ChangeHistory history={view.history} mayEdit={view.mayEdit} madeFrom={view.change} />
    </div>
  )
}
