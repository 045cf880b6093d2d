import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#app/components/page-header.tsx'
import { GivenForm } from '#app/components/paste/given-form.tsx'
import { RowsForm } from '#app/components/paste/rows-form.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { Refusal } from '#app/domain/result.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import {
  enterPaste,
  followEdition,
  type PasteProposal,
  proposePaste,
  readPastePage,
  shiftPaste,
} from '#app/services/paste.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { bytesOf, isGiven, PasteForm, proposalOf, shiftOf } from '#app/web/paste-form.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('paste:pageTitle') }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  return orRefuse(await readPastePage(ctx, letter, locale))
}

/** The page again, with what there is to check, or why not. */
interface Again {
  readonly proposal: PasteProposal | null
  readonly refused: Refusal | null
  /** What was pasted and could not be cut. */
  readonly text: string
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  const form = await parseForm(request, PasteForm)
  if (isGiven(form)) {
    const result = await proposePaste(ctx, letter, locale, await bytesOf(form))
    return result.ok ? again(result.value) : again(null, result, form.text)
  }
  const proposal = proposalOf(form)
  const followed = orRefuse(await followEdition(ctx, letter, locale, form.edition, proposal))
  const shift = shiftOf(form.step)
  if (shift) {
    const step = { ...shift, edition: form.edition }
    const shifted = await shiftPaste(ctx, letter, locale, proposal, step)
    return shifted.ok ? again(shifted.value) : again(followed, shifted)
  }
  const entries = proposal.rows.filter((row) => row.enter)
  const result = await enterPaste(ctx, letter, locale, { edition: form.edition, entries })
  return result.ok ? redirect(`/letters/${letter}/${locale}`, 303) : again(followed, result)
}

function again(proposal: PasteProposal | null, refused: Refusal | null = null, text = '') {
  const page: Again = { proposal, refused, text }
  return json(page, { status: refused ? statusOf(refused.refusal) : 200 })
}

export default function PastePage() {
  const { t, i18n } = useTranslation(['paste', 'desk'])
  const { head, locale, units } = useLoaderData<typeof loader>()
  const page = useActionData<typeof action>()
  const language = languageName(locale, i18n.language)
  const path = `/letters/${head.id}`
  return (
    <>
      <PageHeader
        title={t('paste:title', { language })}
        crumbs={[
          { to: '/letters', label: t('desk:nav.letters') },
          { to: path, label: head.title, lang: head.sourceLocale },
          { to: `${path}/${locale}`, label: t('desk:title', { language }) },
        ]}
      />
      {page?.refused && (
        <RefusalNotice refusal={page.refused.refusal} details={page.refused.details} />
      )}
      {page?.proposal ? (
        <RowsForm
          units={units}
          proposal={page.proposal}
          edition={head.edition}
          sourceLocale={head.sourceLocale}
          locale={locale}
        />
      ) : (
        <GivenForm locale={locale} language={language} text={page?.text ?? ''} />
      )}
    </>
  )
}
