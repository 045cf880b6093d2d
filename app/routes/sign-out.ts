import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/services/sessions.server.ts'
import { reply } from '#app/web/reply.server.ts'
import { endedSessionCookie, requireContext, sessionToken } from '#app/web/session.server.ts'

export function loader() {
  return redirect('/')
}

/** What was read while signed in does not stay in the browser. */
export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  headers.append('Set-Cookie', endedSessionCookie())
  return reply(await signOut(ctx, sessionToken(request) ?? ''), '/sign-in', { headers })
}
