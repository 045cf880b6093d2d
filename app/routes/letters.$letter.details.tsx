import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import type { DetailsAnswer } from '#app/components/letters/details.ts'
import { DetailsForm } from '#app/components/letters/details-form.tsx'
import { DetailsView } from '#app/components/letters/details-view.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { changeLetter, readLetter } from '#app/services/letters.server.ts'
import { DetailsFields } from '#app/web/details-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('letters:details.page', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readLetter(ctx, letterParams(params).letter))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const { do: act, seen, day, ...typed } = await parseForm(request, DetailsFields)
  if (act === 'preview') return again(200, { problem: null, typed })
  if (day === undefined) return again(422, { problem: 'no-day', typed })
  const result = await changeLetter(ctx, letter, { ...typed, embargoOn: day }, seen)
  if (!result.ok) return again(statusOf(result.refusal), { problem: result, typed })
  return redirect(`/letters/${letter}/details?saved`, 303)
}

/** The page again, with everything that was in the form. */
function again(status: number, answer: DetailsAnswer) {
  return json(answer, { status })
}

export default function DetailsPage() {
  const { t } = useTranslation('letters')
  const { head, details, stamp, mayChange } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const refusal = typeof answer?.problem === 'object' ? answer.problem : null
  const typed = answer?.typed ?? { ...details, embargoOn: details.embargoOn ?? '' }
  return (
    <>
      <PageHeader
        title={t('details.title')}
        crumbs={[
          { to: '/letters', label: t('list.title') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
      />
      <LetterNav letter={head.id} mayCoordinate={mayChange} />
      <div className="stack">
        {refusal && <RefusalNotice {...refusal} />}
        {refusal?.refusal === 'letter/changed-meanwhile' && (
          <Notice tone="info" title={t('details.now')}>
            <DetailsView details={details} />
          </Notice>
        )}
        {search.has('saved') && !answer && <Notice tone="success">{t('details.saved')}</Notice>}
        {mayChange ? (
          <DetailsForm details={typed} stamp={stamp} problem={answer?.problem ?? null} />
        ) : (
          <DetailsView details={details} />
        )}
      </div>
    </>
  )
}
