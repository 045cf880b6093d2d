import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import type { DocumentsAnswer } from '#app/components/documents/documents.ts'
import { DocumentsForm } from '#app/components/documents/documents-form.tsx'
import { DocumentsView } from '#app/components/documents/documents-view.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { changeDocuments, readDocuments } from '#app/services/document-settings.server.ts'
import { DocumentsFields, logoChange } from '#app/web/documents-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('documents:page.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readDocuments(ctx, letterParams(params).letter))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const form = await parseForm(request, DocumentsFields)
  const { settings, seen } = form
  const logo = await logoChange(form)
  const result = await changeDocuments(ctx, letter, { settings, logo, seen })
  if (result.ok) return redirect(`/letters/${letter}/documents?saved`, 303)
  const answer: DocumentsAnswer = { problem: result, typed: settings }
  return json(answer, { status: statusOf(result.refusal) })
}

export default function DocumentsPage() {
  const { t } = useTranslation('documents')
  const { head, settings, logo, stamp, mayChange, locales, versions } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const path = `/letters/${head.id}`
  return (
    <>
      <PageHeader
        title={t('page.heading')}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: path, label: head.title, lang: head.sourceLocale },
        ]}
      >
        <p>{t('page.lead')}</p>
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayChange} />
      <div className="stack">
        {head.confirmed && (
          <ul className="cluster document-links">
            <li>
              <a href={`${path}/${head.sourceLocale}/letter.pdf`}>{t('page.preview')}</a>
            </li>
            <li>
              <Link to={`${path}/ministries`}>{t('page.toMinistries')}</Link>
            </li>
            <li>
              <Link to={`${path}/documents/typography`}>{t('page.toTypography')}</Link>
            </li>
          </ul>
        )}
        {answer && <RefusalNotice {...answer.problem} />}
        {answer?.problem.refusal === 'letter/changed-meanwhile' && (
          <Notice tone="info" title={t('page.now')}>
            <DocumentsView settings={settings} locales={locales} />
          </Notice>
        )}
        {search.has('saved') && !answer && <Notice tone="success">{t('page.saved')}</Notice>}
        {mayChange ? (
          <DocumentsForm
            settings={answer?.typed ?? settings}
            logo={logo}
            stamp={stamp}
            locales={locales}
            versions={versions}
            refused={answer !== undefined}
          />
        ) : (
          <DocumentsView settings={settings} locales={locales} />
        )}
      </div>
    </>
  )
}
