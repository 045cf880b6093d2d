import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/components/empty-state.tsx'
import { MemoryDone } from '#app/components/memory/memory-done.tsx'
import { MemoryLetters } from '#app/components/memory/memory-letters.tsx'
import { MemoryPages } from '#app/components/memory/memory-pages.tsx'
import { MemoryPairs } from '#app/components/memory/memory-pairs.tsx'
import { MemorySearch } from '#app/components/memory/memory-search.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { Result } from '#app/domain/result.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import type { Context } from '#app/services/context.server.ts'
import { changePair } from '#app/services/memory-changes.server.ts'
import { readMemory } from '#app/services/memory-page.server.ts'
import { releaseMemory } from '#app/services/memory-releases.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { MemoryForm, MemoryQuery } from '#app/web/memory-form.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('memory:page.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const query = MemoryQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const memory = orRefuse(await readMemory(ctx, query, query.deleted ?? query.edit))
  return { memory, query }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, MemoryForm)
  const typed = 'text' in form ? { pair: `${form.pair}`, text: form.text } : undefined
  return reply(await act(ctx, form), backTo(request, form), typed ? { typed } : {})
}

function act(ctx: Context, form: MemoryForm): Promise<Result<unknown>> {
  return 'letter' in form
    ? releaseMemory(ctx, form.letter, form.do === 'release')
    : changePair(ctx, form)
}

/** The same search, told what was done. */
function backTo(request: Request, form: MemoryForm): string {
  const { searchParams } = new URL(request.url)
  for (const name of ['edit', 'deleted', 'done']) searchParams.delete(name)
  if (form.do === 'delete') searchParams.set('deleted', `${form.pair}`)
  else searchParams.set('done', form.do)
  return `/memory?${searchParams}`
}

export default function MemoryPage() {
  const { t } = useTranslation('memory')
  const { memory, query } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { count, letters, rows, total, page, pages, open } = memory
  return (
    <div className="memory stack">
      <PageHeader title={t('page.title')}>
        <p>{t('page.lead')}</p>
      </PageHeader>
      {refused && <RefusalNotice {...refused} />}
      {!refused && <MemoryDone done={query.done} deleted={query.deleted} open={open} />}
      {count === 0 && query.state !== 'deleted' ? (
        <EmptyState>{t('page.empty')}</EmptyState>
      ) : (
        <>
          <MemorySearch letters={letters} query={query} />
          <p className="soft">{t('page.found', { count: total })}</p>
          <MemoryPairs
            rows={rows}
            words={query.words}
            edit={query.edit}
            open={open}
            told={refused}
          />
          <MemoryPages page={page} pages={pages} />
          <MemoryLetters letters={letters} count={count} />
        </>
      )}
    </div>
  )
}
