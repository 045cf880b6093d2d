import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { PasswordField } from '#app/components/password-field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { signIn } from '#app/services/sign-in.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { localPath } from '#app/web/redirect.server.ts'
import { reply } from '#app/web/reply.server.ts'
import { addressOf, findSession, optionalContext, sessionCookie } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('account:sign-in.title') }

const SignInForm = z.object({
  email: z.string().max(1000),
  password: z.string().max(1024),
  to: z.string().max(2000).default('/'),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const to = localPath(new URL(request.url).searchParams.get('to'))
  if (await findSession(request)) throw redirect(to)
  return { to }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await optionalContext(request)
  const { email, password, to } = await parseForm(request, SignInForm)
  const result = await signIn(ctx, { email, password, address: addressOf(context) })
  const headers = result.ok ? { 'Set-Cookie': sessionCookie(result.value.token) } : {}
  return reply(result, localPath(to), { headers, typed: { email } })
}

export default function SignIn() {
  const { t } = useTranslation('account')
  const { to } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={t('sign-in.title')} />
      {/* A full load: the page that follows may speak another language. */}
      <Form method="post" reloadDocument className="stack narrow">
        {refused && <RefusalNotice {...refused} />}
        <input type="hidden" name="to" value={to} />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={refused?.typed?.['email']}
        />
        <PasswordField
          label={t('password.label')}
          name="password"
          autoComplete="current-password"
          autoFocus={refused !== undefined}
        />
        <div>
          <Button variant="primary">{t('sign-in.button')}</Button>
        </div>
        <p className="field-hint">{t('sign-in.help')}</p>
      </Form>
    </>
  )
}
