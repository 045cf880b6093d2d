import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useActTitle } from '#app/components/law/act-title.ts'
import { Passage } from '#app/components/law/passage.tsx'
import { WordingForm as EnterForm } from '#app/components/law/wording-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { passageName } from '#app/domain/law/wording.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { enterWording, readBank } from '#app/services/law.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { WordingForm, WordingQuery } from '#app/web/law-form.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('law:page.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const bank = orRefuse(await readBank(ctx))
  const { searchParams } = new URL(request.url)
  const { act, ...asked } = WordingQuery.parse(Object.fromEntries(searchParams))
  return { bank, begun: { celex: act, ...asked } }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, WordingForm)
  const entered = await enterWording(ctx, form)
  const act = entered.ok ? entered.value.celex : ''
  return reply(entered, `/law?entered#${act}`, { typed: form })
}

export default function LawPage() {
  const { t } = useTranslation('law')
  const { bank, begun } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const [search] = useSearchParams()
  const titleOf = useActTitle()
  return (
    <div className="law stack">
      <PageHeader title={t('page.title')}>
        <p>{t('page.lead')}</p>
      </PageHeader>
      {told && <RefusalNotice {...told} />}
      {!told && search.has('entered') && <Notice tone="success">{t('form.done')}</Notice>}
      {bank.acts.length === 0 && <EmptyState>{t('page.empty')}</EmptyState>}
      {bank.acts.map(({ celex, passages }) => (
        <section key={celex} id={celex} className="law-act stack" aria-label={titleOf(celex)}>
          <h2>
            {titleOf(celex)} <span className="soft">{celex}</span>
          </h2>
          {passages.map((passage) => (
            <Passage
              key={`${passage.article} ${passage.passage}`}
              passage={passage}
              mayEnter={bank.mayEnter}
            />
          ))}
        </section>
      ))}
      {bank.mayEnter.length > 0 && (
        <EnterForm
          key={`${begun.celex} ${begun.article} ${begun.passage} ${begun.locale}`}
          begun={begun}
          known={bank.acts
            .flatMap(({ passages }) => passages)
            .find((one) => passageName(one) === passageName(begun))}
          mayEnter={bank.mayEnter}
          told={told}
        />
      )}
    </div>
  )
}
