import { type ActionFunctionArgs, json } from '@remix-run/node'
import { addTermAtDesk } from '#app/services/desk-terms.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import { MarkedTermForm } from '#app/web/term-form.server.ts'

/** Adds a term that was marked at the desk. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, MarkedTermForm)
  const added = await addTermAtDesk(ctx, translationParams(params), form)
  return json(added, { status: added.ok ? 200 : statusOf(added.refusal) })
}
