import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { openContext } from '#app/boot.server.ts'
import { visitor } from '#app/domain/actor.ts'
import { extendSession, readSessionTime } from '#app/services/sessions.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext, sessionToken } from '#app/web/session.server.ts'

/** How long the session lives on, which asking does not make longer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await openContext(visitor)
  return json({ ok: true, value: await readSessionTime(ctx, sessionToken(request) ?? '') })
}

/** Somebody says that they are still there. */
export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const result = await extendSession(ctx, sessionToken(request) ?? '')
  return json(result, { status: result.ok ? 200 : statusOf(result.refusal) })
}
