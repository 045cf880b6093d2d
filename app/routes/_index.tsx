import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#app/components/page-header.tsx'
import { LetterSection } from '#app/components/work/letter-section.tsx'
import { NoWork } from '#app/components/work/no-work.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { timestamp } from '#app/services/context.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.waiting ? t('work:page.waiting', { count: data.waiting }) : t('work:page.title'),
}

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { waiting, letters } = orRefuse(await readMyWork(ctx))
  const { administrator } = ctx.actor
  return { waiting, letters, administrator, today: timestamp(ctx).slice(0, 10) }
}

export default function MyWorkPage() {
  const { t } = useTranslation('work')
  const { waiting, letters, administrator, today } = useLoaderData<typeof loader>()
  const works = letters.some(({ translations }) => translations.length > 0)
  const nothing = works ? t('page.nothing') : undefined
  const lead = waiting > 0 ? t('page.lead', { count: waiting }) : nothing
  return (
    <>
      <PageHeader title={t('page.title')}>{lead}</PageHeader>
      {letters.length === 0 && <NoWork administrator={administrator} />}
      <div className="work">
        {letters.map((work) => (
          <LetterSection key={work.head.id} work={work} today={today} />
        ))}
      </div>
    </>
  )
}
