import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { NewLetterProblem } from '#app/components/letters/new-letter.ts'
import { NewLetterForm } from '#app/components/letters/new-letter-form.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import {
  LetterForm,
  type LetterInput,
  localeOf,
  problemOf,
  readInput,
} from '#app/web/new-letter-form.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('letters:new.page') }

export async function loader({ request }: LoaderFunctionArgs) {
  await requireContext(request)
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, LetterForm)
  const input = await readInput(form)
  const sourceLocale = localeOf(form)
  if (sourceLocale === null) return problem(null, form, input)
  const { title, layout } = form
  const { bytes, encoding } = input
  const letter = await importLetter(ctx, { title, sourceLocale, bytes, encoding, layout })
  if (!letter.ok) return problem(letter, form, input)
  const bothGiven = input.file !== null && (form.text ?? '').trim() !== ''
  return redirect(`/letters/${letter.value.id}/source${bothGiven ? '?taken=file' : ''}`, 303)
}

/** The page again, with everything that was in the form. */
function problem(refusal: NewLetterProblem['refusal'], form: LetterForm, input: LetterInput) {
  const { title, sourceLocale } = form
  const told = problemOf(refusal, form, input)
  const answer: NewLetterProblem = { ...told, typed: { ...told.typed, title, sourceLocale } }
  return json(answer, { status: refusal ? statusOf(refusal.refusal) : 400 })
}

export default function NewLetterPage() {
  const { t } = useTranslation('letters')
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={t('new.page')} crumbs={[{ to: '/letters', label: t('list.title') }]} />
      <NewLetterForm problem={answer} />
    </>
  )
}
