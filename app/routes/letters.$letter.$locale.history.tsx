import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { EmptyState } from '#app/components/empty-state.tsx'
import { LifeFilter } from '#app/components/history/life-filter.tsx'
import { LifeList } from '#app/components/history/life-list.tsx'
import { LifeOfUnit } from '#app/components/history/life-of-unit.tsx'
import { LifePages } from '#app/components/history/life-pages.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { TranslationNav } from '#app/components/translation-nav.tsx'
import { lifeActs } from '#app/domain/life.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readLife, restoreText } from '#app/services/life.server.ts'
import { Count } from '#app/web/fields.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { Id, translationParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Query = z.object({
  unit: Id.nullable().catch(null),
  person: Id.nullable().catch(null),
  act: z.enum(lifeActs).nullable().catch(null),
  page: Id.catch(1),
})

const RestoreForm = z.object({ unit: Id, edition: Id, version: Count, of: Count })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  const asked = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { asked, ...orRefuse(await readLife(ctx, letter, locale, asked)) }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    data
      ? t('history:page.title', {
          language: languageName(data.locale, t('history:page.uiLocale')),
          letter: data.head.title,
        })
      : t('history:nav'),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { unit, edition, ...given } = await parseForm(request, RestoreForm)
  const at = { ...translationParams(params), unit, edition }
  const restored = await restoreText(ctx, at, given)
  return reply(restored, `/letters/${at.letter}/${at.locale}/history?unit=${unit}&restored`)
}

export default function HistoryPage() {
  const { t, i18n } = useTranslation('history')
  const { asked, head, locale, mayWrite, units, people, unit, life } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const isFiltered = asked.unit !== null || asked.person !== null || asked.act !== null
  const desk = `/letters/${head.id}/${locale}`
  return (
    <>
      <PageHeader
        title={t('page.heading', { language: languageName(locale, i18n.language) })}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
      />
      <TranslationNav letter={head.id} locale={locale} mayPaste={mayWrite} />
      <div className="stack">
        {refused && <RefusalNotice {...refused} />}
        {!refused && search.has('restored') && <Notice tone="success">{t('page.restored')}</Notice>}
        <LifeFilter asked={asked} units={units} people={people} />
        {unit && <LifeOfUnit unit={unit} desk={desk} from={head.sourceLocale} to={locale} />}
        {life.count === 0 ? (
          <EmptyState>{t(isFiltered ? 'none.asked' : 'none.all')}</EmptyState>
        ) : (
          <p className="soft">{t('page.count', { count: life.count })}</p>
        )}
        <LifeList
          entries={life.entries}
          edition={head.edition}
          sourceLocale={head.sourceLocale}
          locale={locale}
        />
        <LifePages page={life.page} pages={life.pages} />
      </div>
    </>
  )
}
