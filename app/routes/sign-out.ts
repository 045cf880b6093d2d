import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { hangUp } from '#app/services/presence.server.ts'
import { signOut } from '#app/services/sessions.server.ts'
import { reply } from '#app/web/reply.server.ts'
import { endedSessionCookie, requireSession, sessionToken } from '#app/web/session.server.ts'

export function loader() {
  return redirect('/')
}

/** What was read while signed in does not stay in the browser. */
export async function action({ request }: ActionFunctionArgs) {
  const { ctx, session } = await requireSession(request)
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  headers.append('Set-Cookie', endedSessionCookie())
  const result = await signOut(ctx, sessionToken(request) ?? '')
  if (result.ok) hangUp(session.hash)
  return reply(result, '/sign-in', { headers })
}
