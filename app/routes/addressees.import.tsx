import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ImportChoice } from '#app/components/addressees/import-choice.tsx'
import { ImportPreview } from '#app/components/addressees/import-preview.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { Refusal } from '#app/domain/result.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { mayImport, previewImport, takeImport } from '#app/services/addressee-files.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { ImportForm, importedFile } from '#app/web/import-form.server.ts'
import { orRefuse, refused, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('addressees:import.title') }

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  orRefuse(mayImport(ctx))
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, ImportForm)
  const { name, bytes } = await importedFile(form)
  if (form.kind === 'preview') return showPreview(ctx, { name, bytes, source: '' })
  const { stamp, source } = form
  const taken = await takeImport(ctx, bytes, { stamp, source, confirm: form.confirm === 'yes' })
  if (taken.ok) return redirect(`/addressees?imported=${taken.value}`, 303)
  return showPreview(ctx, { name, bytes, source, refusal: taken })
}

interface Looked {
  readonly name: string
  readonly bytes: Uint8Array
  readonly source: string
  /** Why the file was not taken just now. */
  readonly refusal?: Refusal
}

/** The changes a file would make, as the register is now; the file goes back and forth with them. */
async function showPreview(ctx: Context, { name, bytes, source, refusal }: Looked) {
  const preview = await previewImport(ctx, bytes)
  if (!preview.ok) return refused(preview)
  const kept = Buffer.from(bytes).toString('base64')
  const status = refusal ? statusOf(refusal.refusal) : 200
  return json(
    { ok: true as const, ...preview.value, name, kept, source, problem: refusal ?? null },
    { status },
  )
}

export default function ImportPage() {
  const { t } = useTranslation('addressees')
  const answer = useActionData<typeof action>()
  return (
    <div className="stack">
      <PageHeader title={t('import.title')} crumbs={[{ to: '/addressees', label: t('one.crumb') }]}>
        <p>{t('import.lead')}</p>
      </PageHeader>
      {answer?.ok === false && <RefusalNotice {...answer} />}
      {answer?.ok && <ImportPreview preview={answer} />}
      <ImportChoice again={answer?.ok === true} />
    </div>
  )
}
