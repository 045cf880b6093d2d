import { type ActionFunctionArgs, json } from '@remix-run/node'
import type { DeskNews } from '#app/domain/desk.ts'
import type { Result } from '#app/domain/result.ts'
import { readDeskNews } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { DeskForm } from '#app/web/desk-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** What a page gets that is open in a browser with scripts: the answer, and what now reads otherwise. */
export type ActAnswer = Result<true> & { readonly news: DeskNews | null }

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, DeskForm)
  const at = { ...translationParams(params), unit: form.unit, edition: form.edition }
  const result = await actAtDesk(ctx, at, form)
  const news = await readDeskNews(ctx, at, form.seen)
  const answer: ActAnswer = { ...result, news: news.ok ? news.value : null }
  return json(answer, { status: result.ok ? 200 : statusOf(result.refusal) })
}
