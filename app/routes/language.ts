import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { changeUiLocale } from '#app/services/accounts.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { localPath } from '#app/web/redirect.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { findSession } from '#app/web/session.server.ts'
import { uiLocaleCookie } from '#app/web/ui-locale.server.ts'

const LanguageForm = z.object({
  uiLocale: z.enum(uiLocales),
  back: z.string().max(2000).default('/'),
})

export function loader() {
  return redirect('/')
}

/** Chooses the interface's language for this browser, and for the account if somebody is signed in. */
export async function action({ request }: ActionFunctionArgs) {
  const { uiLocale, back } = await parseForm(request, LanguageForm)
  const signedIn = await findSession(request)
  if (signedIn) orRefuse(await changeUiLocale(signedIn.ctx, uiLocale))
  const headers = { 'Set-Cookie': uiLocaleCookie(uiLocale) }
  return redirect(localPath(back), { status: 303, headers })
}
