import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import {
  Link,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { BeginEdition } from '#app/components/editions/begin-edition.tsx'
import { EditionEditor } from '#app/components/editions/edition-editor.tsx'
import { PublishConfirmation } from '#app/components/editions/publish-confirmation.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { ChangeNotice } from '#app/components/source/change-notice.tsx'
import { Time } from '#app/components/time.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readEditionDraft } from '#app/services/edition-drafts.server.ts'
import { changeEdition } from '#app/web/edition-action.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    t('editions:page.title', {
      number: (data?.head.edition ?? 0) + 1,
      letter: data?.head.title ?? '',
    }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readEditionDraft(ctx, letterParams(params).letter))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  return changeEdition(ctx, letterParams(params).letter, request)
}

/** Opening a block changes the address, and nothing else; what is published is looked at anew. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  const isSamePage = args.currentUrl.pathname === args.nextUrl.pathname
  const isOtherBlock = isSamePage && !args.nextUrl.searchParams.has('publish')
  return args.formMethod !== undefined || !isOtherBlock ? args.defaultShouldRevalidate : false
}

export default function EditionPage() {
  const { t } = useTranslation('editions')
  const { head, mayPublish, draft } = useLoaderData<typeof loader>()
  const number = head.edition + 1
  return (
    <>
      <PageHeader
        title={t('page.heading', { number })}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
          { to: `/letters/${head.id}/source`, label: t('page.source') },
        ]}
      >
        {draft && (
          <>
            <span>
              {draft.savedBy ? t('prepare.savedBy', { name: draft.savedBy }) : t('prepare.saved')}{' '}
              <Time at={draft.savedAt} />
            </span>
            <span>{t('page.untouched')}</span>
          </>
        )}
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayPublish} />
      <EditionContent />
    </>
  )
}

function EditionContent() {
  const { t } = useTranslation('editions')
  const { head, draft } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const problem = answer && 'text' in answer ? answer.text : undefined
  const refused = answer && 'refusal' in answer ? answer : undefined
  if (!head.confirmed) {
    return (
      <Notice tone="info">
        <p>
          {t('page.unconfirmed')}{' '}
          <Link to={`/letters/${head.id}/source`}>{t('page.toSource')}</Link>
        </p>
      </Notice>
    )
  }
  if (!draft) {
    return (
      <div className="stack">
        <ChangeNotice refused={refused} />
        <BeginEdition lang={head.sourceLocale} problem={problem} />
      </div>
    )
  }
  const shared = { draft, refused }
  return search.has('publish') && draft.count > 0 ? (
    <PublishConfirmation letter={head.id} number={head.edition + 1} {...shared} />
  ) : (
    <EditionEditor head={head} problem={problem} {...shared} />
  )
}
