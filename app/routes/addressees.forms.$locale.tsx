import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { FormList } from '#app/components/addressees/form-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { checkForm, readForms } from '#app/services/forms-of-address.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { parseParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Params = z.object({ locale: Locale })

const CheckFields = z.object({
  cell: z.string().max(50),
  seen: z.string().max(1000),
  text: z.string().max(500),
  source: z.string().max(500),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { locale } = parseParams(params, Params)
  return orRefuse(await readForms(ctx, locale))
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    t('forms:one.title', { language: data ? languageName(data.locale, data.locale) : '' }),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { locale } = parseParams(params, Params)
  const given = await parseForm(request, CheckFields)
  const { cell, text, source } = given
  const checked = await checkForm(ctx, locale, given)
  return reply(checked, `/addressees/forms/${locale}#${cell}`, { typed: { cell, text, source } })
}

export default function LanguageFormsPage() {
  const { t, i18n } = useTranslation('forms')
  const { locale, note, mayCheck, forms } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const [search] = useSearchParams()
  const checking = told?.typed?.['cell'] ?? search.get('check')
  const parts = [
    ['openings', 'opening'],
    ['closings', 'closing'],
    ['vocatives', 'vocative'],
  ] as const
  return (
    <div className="stack">
      <PageHeader
        title={t('one.title', { language: languageName(locale, i18n.language) })}
        crumbs={[
          { to: '/addressees', label: t('list.addressees') },
          { to: '/addressees/forms', label: t('one.crumb') },
        ]}
      >
        <p>{t('one.lead')}</p>
      </PageHeader>
      {note && (
        <section aria-labelledby="note">
          <h2 id="note" className="label">
            {t('one.note')}
          </h2>
          <p lang="en">{note}</p>
        </section>
      )}
      {parts.map(([part, start]) => (
        <FormList
          key={part}
          title={t(`one.${part}`)}
          forms={forms.filter(({ cell }) => cell.split('.')[0] === start)}
          locale={locale}
          mayCheck={mayCheck}
          checking={checking}
          told={told}
        />
      ))}
    </div>
  )
}
