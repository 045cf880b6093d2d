import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Desk } from '#app/components/desk/desk.tsx'
import type { Problem } from '#app/components/desk/desk-context.ts'
import { placeProblem } from '#app/components/desk/place-problem.ts'
import { EditionNews } from '#app/components/edition-news.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { deskFilters } from '#app/domain/desk.ts'
import { Variant } from '#app/domain/variants/variant.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { actAtDesk, errorsTold } from '#app/services/desk-acts.server.ts'
import { matchesAtOnce } from '#app/services/memory-matches.server.ts'
import { findTargetMeant } from '#app/services/places.server.ts'
import { approveBatch, showDesk } from '#app/services/reviews.server.ts'
import { BatchForm, DeskForm, typedInDesk } from '#app/web/desk-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { Id, translationParams } from '#app/web/params.server.ts'
import { orRefuse, reply, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Query = z.object({
  unit: Id.nullable().catch(null),
  show: z.enum(deskFilters).catch('all'),
  /** Whose texts. */
  by: Id.nullable().catch(null),
  /** The region whose wording is open at the pair. */
  variant: Variant.nullable().catch(null),
  /** How many were approved at once. */
  approved: Id.nullable().catch(null),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  const { searchParams } = new URL(request.url)
  const { unit, show, by, variant, approved } = Query.parse(Object.fromEntries(searchParams))
  const { desk, linked, begin } = orRefuse(await showDesk(ctx, letter, locale, { unit, show, by }))
  const wanted = { filter: show, by }
  const brief = { text: desk.brief, tree: fromMarkdown(desk.brief) }
  const matches = begin === null ? null : await matchesAtOnce(ctx, { letter, locale, unit: begin })
  const begun = begin !== null && matches ? { unit: begin, matches } : null
  return { desk, brief, wanted, variant, approved, linked, begin, begun }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    data
      ? t('desk:pageTitle', {
          language: languageName(data.desk.locale, t('desk:uiLocale')),
          letter: data.desk.head.title,
        })
      : t('desk:nav.desk'),
}

/** What a form sends without scripts; with them the page asks `acts`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, z.union([BatchForm, DeskForm]))
  const { letter, locale } = translationParams(params)
  if (form.kind === 'approve-batch') {
    const { approve, show, edition } = form
    const chosen = { edition, chosen: approve }
    const approved = await approveBatch(ctx, letter, locale, chosen)
    const back = `/letters/${letter}/${locale}?show=${show}&approved=${approve.length}`
    return reply(approved, back)
  }
  const { unit, edition } = form
  const at = { letter, locale, unit, edition }
  const result = await actAtDesk(ctx, at, form)
  if (!result.ok) {
    const { refusal, details } = result
    const target = await findTargetMeant(ctx, at)
    const errors = await errorsTold(ctx, at, form, result)
    const problem: Problem = { unit, target, refusal, details, typed: typedInDesk(form), errors }
    return json(problem, { status: statusOf(refusal) })
  }
  const to = form.next ?? form.unit
  return redirect(`/letters/${letter}/${locale}?unit=${to}#unit-${to}`, 303)
}

export default function DeskPage() {
  const { t } = useTranslation(['reviews', 'waivers'])
  const { desk, brief, wanted, variant, approved, linked, begin, begun } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { revalidate } = useRevalidator()
  const [outdated, setOutdated] = useState<Problem | null>(null)
  const problem = answer && 'unit' in answer ? answer : null
  const { refused, lost } = placeProblem(outdated ?? problem, desk.pairs)
  return (
    <Desk
      key={`${desk.head.id} ${desk.locale} ${desk.head.edition}`}
      letter={desk.head.id}
      title={desk.head.title}
      sourceLocale={desk.head.sourceLocale}
      locale={desk.locale}
      edition={desk.head.edition}
      brief={brief}
      embargoOn={desk.head.embargoOn}
      dueOn={desk.dueOn}
      mayPaste={desk.mayWrite}
      seat={desk}
      concepts={desk.concepts}
      addsTerms={desk.addsTerms}
      begun={begun}
      loaded={desk}
      wanted={wanted}
      begin={refused?.unit ?? begin}
      linked={linked}
      variant={variant}
      notice={
        <>
          {desk.waived && <Notice tone="info">{t('waivers:you')}</Notice>}
          <EditionNews letter={desk.head.id} news={desk.news} />
          {answer && 'ok' in answer && <RefusalNotice {...answer} />}
          {lost?.refusal && <RefusalNotice refusal={lost.refusal} details={lost.details} />}
          {!answer && approved !== null && (
            <Notice tone="success">{t('reviews:batch.done', { count: approved })}</Notice>
          )}
        </>
      }
      refused={refused}
      lost={lost?.typed ?? null}
      leftBehind={desk.leftBehind}
      onOutdated={(carried) => {
        setOutdated(carried)
        revalidate()
      }}
    />
  )
}
