import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { mayStay, sayWhere, takeSeat } from '#app/services/presence.server.ts'
import { eventStream } from '#app/web/event-stream.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { Id, translationParams } from '#app/web/params.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext, requireSession, sessionToken } from '#app/web/session.server.ts'

const WhereForm = z.object({
  tab: z.uuid(),
  unit: Id.nullable().catch(null),
  writing: z.stringbool().catch(false),
  takesOver: z.stringbool().catch(false),
})

/** Who else is at this desk and what they change, as it happens. Without it a desk works alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, account, session } = await requireSession(request)
  const at = translationParams(params)
  const id = new URL(request.url).searchParams.get('tab') ?? ''
  const seat = orRefuse(takeSeat(ctx, at, { id, name: account.name, session: session.hash }))
  // The browser does not ask again then.
  if (!seat) return new Response(null, { status: 204 })
  const token = sessionToken(request) ?? ''
  return eventStream(request, () => mayStay(ctx, at, token), seat.listen)
}

/** Where in it this person is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { tab, ...where } = await parseForm(request, WhereForm)
  const result = sayWhere(ctx, translationParams(params), tab, where)
  return json(result, { status: result.ok ? 200 : statusOf(result.refusal) })
}
