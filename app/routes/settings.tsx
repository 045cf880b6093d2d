import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { DraftsForm } from '#app/components/settings/drafts-form.tsx'
import { PasswordForm } from '#app/components/settings/password-form.tsx'
import { ProfileForm } from '#app/components/settings/profile-form.tsx'
import { SessionTable } from '#app/components/settings/session-table.tsx'
import { sessionLabel } from '#app/domain/session.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { changeProfile } from '#app/services/accounts.server.ts'
import { voidDraftKey } from '#app/services/draft-keys.server.ts'
import { endOwnSession, listOwnSessions } from '#app/services/sessions.server.ts'
import { changePassword } from '#app/services/sign-in.server.ts'
import { draftsCookie, keepsDrafts } from '#app/web/device.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { addressOf, requireSession, sessionCookie } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('account:settings.title') }

const SettingsForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('profile'),
    name: z.string().max(200),
    organisation: z.string().max(200),
    uiLocale: z.enum(['', ...uiLocales]),
  }),
  z.object({
    kind: z.literal('password'),
    current: z.string().max(1024),
    next: z.string().max(1024),
  }),
  z.object({ kind: z.literal('drafts'), keep: z.literal('yes').optional() }),
  z.object({ kind: z.literal('void-drafts') }),
  z.object({ kind: z.literal('session'), session: z.string().max(20) }),
])

export async function loader({ request }: LoaderFunctionArgs) {
  const { ctx, account, session } = await requireSession(request)
  const sessions = orRefuse(await listOwnSessions(ctx))
  const { email, name, organisation, uiLocale } = account
  return {
    profile: { email, name, organisation, uiLocale },
    sessions: sessions.map((own) => ({
      label: sessionLabel(own),
      createdAt: own.createdAt,
      seenAt: own.seenAt,
      here: own.hash === session.hash,
    })),
    keepsDrafts: keepsDrafts(request),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { ctx } = await requireSession(request)
  const form = await parseForm(request, SettingsForm)
  const back = '/settings?saved'
  switch (form.kind) {
    case 'profile': {
      const { name, organisation } = form
      const uiLocale = form.uiLocale || null
      const result = await changeProfile(ctx, { name, organisation, uiLocale })
      return reply(result, back, { typed: { name, organisation } })
    }
    case 'password': {
      const { current, next } = form
      const result = await changePassword(ctx, { current, next, address: addressOf(context) })
      const headers = result.ok ? { 'Set-Cookie': sessionCookie(result.value.token) } : {}
      return reply(result, back, { headers })
    }
    case 'drafts': {
      const headers = { 'Set-Cookie': draftsCookie(form.keep === 'yes') }
      return redirect(back, { status: 303, headers })
    }
    case 'void-drafts':
      return reply(await voidDraftKey(ctx), back)
    case 'session':
      return reply(await endOwnSession(ctx, form.session), '/settings')
  }
}

export default function Settings() {
  const { t } = useTranslation('account')
  const { profile, sessions, keepsDrafts: keeps, saved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <div className="stack">
      <PageHeader title={t('settings.title')}>
        <p>{profile.email}</p>
      </PageHeader>
      {saved && !refused && <Notice tone="success">{t('settings.saved')}</Notice>}
      <ProfileForm profile={profile} refused={refused} />
      <PasswordForm email={profile.email} refused={refused} />
      <DraftsForm keeps={keeps} />
      <SessionTable sessions={sessions} />
    </div>
  )
}
