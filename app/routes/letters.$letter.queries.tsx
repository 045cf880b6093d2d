import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { QueryList } from '#app/components/desk/query-list.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { queryFilters } from '#app/domain/queries/query-filter.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { actOnQuery, readQueries } from '#app/services/queries.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { answerForms } from '#app/web/note-form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Filter = z.enum(queryFilters).catch('all')

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('queries:page.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const filter = Filter.parse(new URL(request.url).searchParams.get('show'))
  return orRefuse(await readQueries(ctx, letterParams(params).letter, filter))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, z.discriminatedUnion('kind', [...answerForms]))
  const { letter } = letterParams(params)
  const { search } = new URL(request.url)
  const back = `/letters/${letter}/queries${search}#note-${form.note}`
  const body = form.kind === 'answer' ? form.body : ''
  return reply(await actOnQuery(ctx, letter, form), back, {
    typed: { note: `${form.note}`, body },
  })
}

export default function QueriesPage() {
  const { t } = useTranslation('queries')
  const { head, mayCoordinate, filter, counts, queries } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { note, body } = refused?.typed ?? {}
  return (
    <>
      <PageHeader
        title={t('page.heading')}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
      >
        {t('page.lead')}
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayCoordinate} />
      <div className="stack">
        {refused && <RefusalNotice {...refused} />}
        <nav className="desk-filters" aria-label={t('page.filters')}>
          <ul>
            {queryFilters.map((one) => (
              <li key={one}>
                <Link to={`?show=${one}`} aria-current={one === filter ? 'true' : undefined}>
                  {t(`filter.${one}`)} <span className="desk-count">{counts[one]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {queries.length === 0 && <EmptyState>{t(`none.${filter}`)}</EmptyState>}
        <QueryList
          letter={head.id}
          sourceLocale={head.sourceLocale}
          queries={queries}
          typed={note === undefined || body === undefined ? null : { note, body }}
        />
      </div>
    </>
  )
}
