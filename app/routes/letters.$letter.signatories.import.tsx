import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { FileChoice } from '#app/components/signatories/file-choice.tsx'
import { FilePreview } from '#app/components/signatories/file-preview.tsx'
import type { Refusal } from '#app/domain/result.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  importSignatories,
  previewSignatories,
  readImportChoices,
} from '#app/services/signatory-files.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { importedFile } from '#app/web/import-form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse, refused, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import { SignatoriesImportForm } from '#app/web/signatories-form.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('signatories:import.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readImportChoices(ctx, letterParams(params).letter))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const form = await parseForm(request, SignatoriesImportForm)
  const looked = { ...(await importedFile(form)), group: form.group }
  if (form.kind === 'preview') return showPreview(ctx, letter, looked)
  const { version, line: lines } = form
  const taken = await importSignatories(ctx, letter, looked, { version, lines })
  if (taken.ok) return redirect(`/letters/${letter}/signatories?imported=${taken.value}`, 303)
  return showPreview(ctx, letter, { ...looked, lines, refusal: taken })
}

interface Looked {
  readonly name: string
  readonly bytes: Uint8Array
  readonly group: number | null
  /** The rows that were ticked; until then those that look like nobody. */
  readonly lines?: readonly number[]
  /** Why the file was not taken just now. */
  readonly refusal?: Refusal
}

/** What a file would add, as the table is now; the file goes back and forth with it. */
async function showPreview(ctx: Context, letter: number, looked: Looked) {
  const { name, bytes, group, lines, refusal } = looked
  const preview = await previewSignatories(ctx, letter, { bytes, group })
  if (!preview.ok) return refused(preview)
  const ticked = lines && new Set(lines)
  const rows = preview.value.rows.map(({ line, values, alike }) => ({
    line,
    values,
    ticked: ticked ? ticked.has(line) : alike.length === 0,
    alike: alike.map(({ row, likeness }) => ({ name: row.name, likeness })),
  }))
  const kept = Buffer.from(bytes).toString('base64')
  return json(
    {
      ok: true as const,
      version: preview.value.version,
      rows,
      name,
      kept,
      group,
      problem: refusal ?? null,
    },
    { status: refusal ? statusOf(refusal.refusal) : 200 },
  )
}

export default function ImportSignatoriesPage() {
  const { t } = useTranslation('signatories')
  const { head, groups } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const path = `/letters/${head.id}`
  const view = { groups, locale: head.sourceLocale }
  return (
    <div className="stack">
      <PageHeader
        title={t('import.heading')}
        crumbs={[
          { to: path, label: head.title, lang: head.sourceLocale },
          { to: `${path}/signatories`, label: t('page.heading') },
        ]}
      >
        <p>{t('import.lead')}</p>
      </PageHeader>
      {answer?.ok === false && <RefusalNotice {...answer} />}
      {answer?.ok && <FilePreview preview={answer} view={view} />}
      <FileChoice view={view} again={answer?.ok === true} />
    </div>
  )
}
