import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { PasswordField } from '#app/components/password-field.tsx'
import { useRefusalOf } from '#app/components/use-refusal.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { openLink, redeemLink } from '#app/services/links.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { parseParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { findSession, optionalContext, sessionCookie } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('account:link.title') }

const LinkParams = z.object({ token: z.string().max(200) })

const LinkForm = z.object({
  name: z.string().max(200),
  organisation: z.string().max(200).default(''),
  password: z.string().max(1024),
})

/** Looking does not use the link up: mail scanners look too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await optionalContext(request)
  const { token } = parseParams(params, LinkParams)
  const account = orRefuse(await openLink(ctx, token))
  const present = (await findSession(request))?.account
  return json({
    email: account.email,
    name: account.hasPassword ? account.name : '',
    organisation: account.organisation,
    again: account.hasPassword,
    signedInAs: present && present.id !== account.id ? present.name : null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await optionalContext(request)
  const { token } = parseParams(params, LinkParams)
  const { name, organisation, password } = await parseForm(request, LinkForm)
  const result = await redeemLink(ctx, token, { name, organisation, password })
  if (!result.ok && result.refusal === 'link/used-or-expired') orRefuse(result)
  const headers = result.ok ? { 'Set-Cookie': sessionCookie(result.value.token) } : {}
  return reply(result, '/', { headers, typed: { name, organisation } })
}

export default function Link() {
  const { t } = useTranslation('account')
  const { email, name, organisation, again, signedInAs } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { errorOf } = useRefusalOf(refused)
  return (
    <>
      <PageHeader title={t('link.title')}>
        <p>{t(again ? 'link.again' : 'link.lead', { email })}</p>
        {signedInAs && <p>{t('link.other', { name: signedInAs, email })}</p>}
      </PageHeader>
      <Form method="post" reloadDocument className="stack narrow">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={t('name.label')}
          hint={t('name.hint')}
          error={errorOf('account/name-missing')}
          name="name"
          autoComplete="name"
          maxLength={200}
          required
          defaultValue={refused?.typed?.['name'] ?? name}
        />
        <TextField
          label={t('organisation.label')}
          hint={t('organisation.hint')}
          name="organisation"
          autoComplete="organization"
          maxLength={200}
          defaultValue={refused?.typed?.['organisation'] ?? organisation}
        />
        <PasswordField
          label={t('password.new')}
          hint={t('password.hint')}
          error={errorOf(
            'account/password-short',
            'account/password-long',
            'account/password-common',
          )}
          name="password"
          autoComplete="new-password"
          autoFocus={refused !== undefined}
        />
        <div>
          <Button variant="primary">{t('link.button')}</Button>
        </div>
      </Form>
    </>
  )
}
