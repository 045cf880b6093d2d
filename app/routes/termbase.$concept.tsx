import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { ConceptDetails } from '#app/components/terms/concept-details.tsx'
import { ConceptHistory } from '#app/components/terms/concept-history.tsx'
import { ConceptTerms } from '#app/components/terms/concept-terms.tsx'
import { Locale } from '#app/domain/locale.ts'
import { termsIn } from '#app/domain/terms/concept.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { changeConcept, readConcept } from '#app/services/terms.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { Id, parseParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import { ConceptForm, conceptAct, typedConcept } from '#app/web/term-form.server.ts'

const Params = z.object({ concept: Id })
const Editing = z
  .union([z.literal('details'), Locale])
  .nullable()
  .catch(null)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { concept } = parseParams(params, Params)
  const view = orRefuse(await readConcept(ctx, concept))
  const { searchParams } = new URL(request.url)
  const [first] = [...termsIn(view.concept, 'en'), ...view.concept.terms]
  return { ...view, first, editing: view.mayEdit ? Editing.parse(searchParams.get('edit')) : null }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) => {
    const term = data?.first?.text ?? t('terms:page.title')
    const editing = data?.editing ?? 'details'
    if (editing === 'details') return term
    const language = languageName(editing, t('terms:page.uiLocale'))
    return `${term} – ${t('terms:concept.editTerms', { language })}`
  },
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, ConceptForm)
  const { concept } = parseParams(params, Params)
  const changed = await changeConcept(ctx, concept, form.version, conceptAct(form))
  const place = form.kind === 'terms' ? `#in-${form.locale}` : ''
  const typed = typedConcept(form)
  return reply(changed, `/termbase/${concept}?saved${place}`, typed ? { typed } : {})
}

export default function ConceptPage() {
  const { t } = useTranslation('terms')
  const view = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { concept, version, deleted, letter, first, editing } = view
  const mayEdit = view.mayEdit && !deleted
  const isProposed = concept.terms.some(({ proposed }) => proposed)
  return (
    <div className="stack">
      <PageHeader
        title={first?.text}
        {...(first && { lang: first.locale })}
        crumbs={[{ to: '/termbase', label: t('concept.back') }]}
      >
        <p>{letter ? t('concept.letter', { title: letter.title }) : t('concept.everybody')}</p>
      </PageHeader>
      {told && <RefusalNotice {...told} />}
      {!told && search.has('added') && <Notice tone="success">{t('concept.added')}</Notice>}
      {!told && search.has('saved') && <Notice tone="success">{t('concept.saved')}</Notice>}
      {deleted && <Notice tone="warning">{t('concept.deleted')}</Notice>}
      {mayEdit && (
        <Form method="post" action="?" className="cluster">
          <input type="hidden" name="version" value={version} />
          {isProposed && (
            <Button variant="primary" name="kind" value="accept">
              {t('concept.accept')}
            </Button>
          )}
          <Button variant="danger" name="kind" value="delete">
            {t('concept.delete')}
          </Button>
        </Form>
      )}
      <ConceptTerms
        key={`terms ${editing} ${version}`}
        concept={concept}
        version={version}
        editing={editing === 'details' || deleted ? null : editing}
        mayEdit={mayEdit}
        told={told}
      />
      <ConceptDetails
        concept={concept}
        version={version}
        editing={editing === 'details' && !deleted}
        mayEdit={mayEdit}
        told={told}
      />
      <ConceptHistory {...view} />
    </div>
  )
}
