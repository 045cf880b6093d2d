import { type ActionFunctionArgs, json } from '@remix-run/node'
import type { DeskNews } from '#app/domain/desk.ts'
import type { Result } from '#app/domain/result.ts'
import { readDeskNews } from '#app/services/desk.server.ts'
import { actAtDesk, errorsTold } from '#app/services/desk-acts.server.ts'
import { doOnce } from '#app/services/idempotency.server.ts'
import type { TextError } from '#app/services/text-errors.server.ts'
import { DeskForm } from '#app/web/desk-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** What a page gets that is open in a browser with scripts: the answer, and what now reads otherwise. */
export type ActAnswer = Result<true> & {
  readonly news: DeskNews | null
  /** What was found in a text that was not confirmed for it. */
  readonly errors: readonly TextError[]
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, DeskForm)
  const at = { ...translationParams(params), unit: form.unit, edition: form.edition }
  const { key, account, seen: _, ...body } = form
  const asked = { key, account, body: { ...at, ...body } }
  const result = await doOnce(ctx, asked, (within) => actAtDesk(within, at, form))
  const news = await readDeskNews(ctx, at, form.seen)
  const answer: ActAnswer = {
    ...result,
    news: news.ok ? news.value : null,
    errors: await errorsTold(ctx, at, form, result),
  }
  return json(answer, { status: result.ok ? 200 : statusOf(result.refusal) })
}
