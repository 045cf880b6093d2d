import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { LocaleSelect } from '#app/components/letters/locale-select.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { ConceptFields } from '#app/components/terms/concept-fields.tsx'
import { useRefusalOf } from '#app/components/use-refusal.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readAdding } from '#app/services/termbase.server.ts'
import { addConcept } from '#app/services/terms.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import { detailsIn, firstTerm, NewConceptForm, typedNew } from '#app/web/term-form.server.ts'

export const handle: PageHandle = { title: (t) => t('terms:new.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readAdding(ctx))
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, NewConceptForm)
  const added = await addConcept(ctx, {
    letter: form.letter,
    details: detailsIn(form),
    terms: [firstTerm(form)],
  })
  const id = added.ok ? added.value.id : 0
  return reply(added, `/termbase/${id}?added`, { typed: typedNew(form) })
}

export default function NewConceptPage() {
  const { t } = useTranslation('terms')
  const { letters, mayAdd } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const { errorOf } = useRefusalOf(told)
  const missing = errorOf('term/text-missing')
  const typed = told?.typed ?? {}
  return (
    <div className="stack">
      <PageHeader title={t('new.title')} crumbs={[{ to: '/termbase', label: t('concept.back') }]}>
        <p>{t('new.lead')}</p>
      </PageHeader>
      {told && !missing && <RefusalNotice {...told} />}
      <Form method="post" className="concept-form stack">
        <Field label={t('field.language')}>
          {(control) => (
            <LocaleSelect {...control} name="locale" defaultValue={typed['locale'] ?? 'en'} />
          )}
        </Field>
        <TextField
          name="text"
          required
          maxLength={300}
          label={t('field.term')}
          error={missing}
          defaultValue={typed['text']}
        />
        <Field label={t('field.letter')}>
          {(control) => (
            <select {...control} name="letter" defaultValue={typed['letter'] ?? ''}>
              <option value="">{t('scope.everybody')}</option>
              {letters
                .filter(({ id }) => mayAdd.includes(id))
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <ConceptFields given={typed} />
        <div>
          <Button variant="primary">{t('new.submit')}</Button>
        </div>
      </Form>
    </div>
  )
}
