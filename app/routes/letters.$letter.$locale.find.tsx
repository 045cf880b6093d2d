import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { ChangeList } from '#app/components/desk/find-changes.tsx'
import { FindCount } from '#app/components/desk/find-count.tsx'
import { FindFields } from '#app/components/desk/find-fields.tsx'
import { HitList } from '#app/components/desk/find-hits.tsx'
import { ReplaceOutcome } from '#app/components/desk/find-outcome.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { TranslationNav } from '#app/components/translation-nav.tsx'
import { readAsked } from '#app/domain/find/asked.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { findInTranslation } from '#app/services/find.server.ts'
import { replaceAsked } from '#app/web/find-action.server.ts'
import { ReplaceForm } from '#app/web/find-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** Finding and replacing as a page of its own: what the desk's panel does, also without scripts. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  const asked = readAsked(new URL(request.url).searchParams)
  return { asked, ...orRefuse(await findInTranslation(ctx, letter, locale, asked)) }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    data
      ? t('find:page.title', {
          language: languageName(data.locale, t('desk:uiLocale')),
          letter: data.head.title,
        })
      : t('find:page.name'),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, ReplaceForm)
  const result = await replaceAsked(ctx, translationParams(params), form)
  return json({ of: form.kind, result }, { status: result.ok ? 200 : statusOf(result.refusal) })
}

export default function FindPage() {
  const { t, i18n } = useTranslation('find')
  const { asked, head, locale, mayWrite, hits, changes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const desk = `/letters/${head.id}/${locale}`
  const place = {
    sourceLocale: head.sourceLocale,
    locale,
    hrefOf: (unit: number) => `${desk}?unit=${unit}#unit-${unit}`,
  }
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
        {answer && !answer.result.ok && <RefusalNotice {...answer.result} />}
        {answer?.result.ok && (
          <ReplaceOutcome
            report={answer.result.value}
            undone={answer.of === 'undo'}
            edition={head.edition}
          />
        )}
        <form className="find-form">
          <FindFields asked={asked} mayReplace={mayWrite} locale={locale} />
          <Button variant="primary">{t('submit')}</Button>
        </form>
        <FindCount asked={asked} hits={hits} changes={changes} />
        {changes === null ? (
          <HitList hits={hits} {...place} />
        ) : (
          <form method="post" className="find-form">
            <ChangeList asked={asked} changes={changes} edition={head.edition} {...place} />
          </form>
        )}
      </div>
    </>
  )
}
