import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TermbaseFilter } from '#app/components/terms/termbase-filter.tsx'
import { TermbasePages } from '#app/components/terms/termbase-pages.tsx'
import { TermbaseTable } from '#app/components/terms/termbase-table.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { searchTermbase } from '#app/services/termbase.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import { TermbaseQuery } from '#app/web/term-form.server.ts'

export const handle: PageHandle = { title: (t) => t('terms:page.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { searchParams } = new URL(request.url)
  const { q, ...asked } = TermbaseQuery.parse(Object.fromEntries(searchParams))
  const found = orRefuse(await searchTermbase(ctx, { ...asked, text: q }))
  const { locale, status, kind, letter, domain, deleted } = asked
  const shown = {
    q,
    locale: locale ?? '',
    status: status ?? '',
    kind: kind ?? '',
    letter: `${letter ?? ''}`,
    domain,
    deleted,
  }
  return { ...found, asked: shown }
}

export default function TermbasePage() {
  const { t } = useTranslation('terms')
  const { rows, all, found, page, pages, domains, letters, mayAdd, asked } =
    useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <PageHeader
        title={t('page.title')}
        actions={
          mayAdd.length > 0 && (
            <ButtonLink to="/termbase/new" variant="primary">
              {t('page.add')}
            </ButtonLink>
          )
        }
      >
        <p>{t('page.lead')}</p>
      </PageHeader>
      <TermbaseFilter asked={asked} domains={domains} letters={letters} />
      <p role="status">
        {found === all
          ? t('page.found', { count: found })
          : t('page.foundOf', { count: found, all })}
      </p>
      {rows.length > 0 && <TermbaseTable rows={rows} />}
      {rows.length === 0 && <Nothing all={all} deleted={asked.deleted} />}
      <TermbasePages page={page} pages={pages} />
    </div>
  )
}

function Nothing({ all, deleted }: { readonly all: number; readonly deleted: boolean }) {
  const { t } = useTranslation('terms')
  if (all > 0) return <EmptyState>{t('page.none')}</EmptyState>
  return <EmptyState>{t(deleted ? 'page.emptyDeleted' : 'page.empty')}</EmptyState>
}
