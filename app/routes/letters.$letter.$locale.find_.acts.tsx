import { type ActionFunctionArgs, json } from '@remix-run/node'
import { replaceAsked } from '#app/web/find-action.server.ts'
import { ReplaceForm } from '#app/web/find-form.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** Replaces for a desk that is open in a browser with scripts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, ReplaceForm)
  const result = await replaceAsked(ctx, translationParams(params), form)
  return json(result, { status: result.ok ? 200 : statusOf(result.refusal) })
}
