import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { CopyField } from '#app/components/copy-field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { StatementLinks } from '#app/components/parity/statement-links.tsx'
import { ProofDownloads } from '#app/components/proof/proof-downloads.tsx'
import { ProofState } from '#app/components/proof/proof-state.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readProof } from '#app/services/proof.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('proof:page.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readProof(ctx, letterParams(params).letter))
}

export default function ProofPage() {
  const { t } = useTranslation('proof')
  const { head, events, newest, faults, key } = useLoaderData<typeof loader>()
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
      <LetterNav letter={head.id} mayCoordinate />
      <div className="stack">
        <ProofState events={events} newest={newest} faults={faults} />
        <ProofDownloads letter={head.id} />
        <StatementLinks letter={head.id} />
        <CopyField label={t('key.label')} hint={t('key.hint')} value={key} />
      </div>
    </>
  )
}
