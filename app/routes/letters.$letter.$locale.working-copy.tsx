import { type ActionFunctionArgs, json } from '@remix-run/node'
import type { DeskNews } from '#app/domain/desk.ts'
import type { Result } from '#app/domain/result.ts'
import { readDeskNews } from '#app/services/desk.server.ts'
import { doOnce } from '#app/services/idempotency.server.ts'
import { type Kept, keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { WorkingCopyForm } from '#app/web/desk-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** The answer to an autosave; with the pair as it now reads where it moved on meanwhile. */
export type KeepAnswer = Result<Kept> & { readonly news: DeskNews | null }

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, WorkingCopyForm)
  // The page has given this text up for a newer one, which may be here already.
  if (request.signal.aborted) return new Response(null, { status: 499 })
  const at = { ...translationParams(params), unit: form.unit, edition: form.edition }
  const { key, account, ...body } = form
  const asked = { key, account, body: { ...at, ...body } }
  const result = await doOnce(ctx, asked, (within) => keepWorkingCopy(within, at, form))
  const moved = result.ok && result.value.moved
  const news = moved ? await readDeskNews(ctx, at, undefined) : null
  const answer: KeepAnswer = { ...result, news: news?.ok ? news.value : null }
  return json(answer, { status: result.ok ? 200 : statusOf(result.refusal) })
}
