import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { LetterTable } from '#app/components/letters/letter-table.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { listLetters } from '#app/services/letter-list.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('letters:list.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return { letters: orRefuse(await listLetters(ctx)) }
}

export default function LettersPage() {
  const { t } = useTranslation('letters')
  const { letters } = useLoaderData<typeof loader>()
  const bringIn = (
    <ButtonLink to="/letters/new" variant="primary">
      {t('list.new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('list.title')} actions={letters.length > 0 && bringIn} />
      {letters.length > 0 ? (
        <LetterTable letters={letters} />
      ) : (
        <EmptyState action={bringIn}>{t('list.empty')}</EmptyState>
      )}
    </>
  )
}
