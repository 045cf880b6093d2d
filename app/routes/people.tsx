import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { CopyField } from '#app/components/copy-field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { AccountTable } from '#app/components/people/account-table.tsx'
import { AddAccountForm } from '#app/components/people/add-account-form.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { Account } from '#app/domain/account.ts'
import type { Result } from '#app/domain/result.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import {
  addAccount,
  disableAccount,
  enableAccount,
  listAccounts,
} from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { makeLink } from '#app/services/links.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { linkAddress } from '#app/web/link-address.server.ts'
import { Id } from '#app/web/params.server.ts'
import { orRefuse, refused, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle = { title: (t) => t('account:people.title') }

const PeopleForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add'),
    email: z.string().max(1000),
    administrator: z.literal('yes').optional(),
  }),
  z.object({ kind: z.literal('link'), account: Id, email: z.string().max(1000) }),
  z.object({ kind: z.literal('disable'), account: Id }),
  z.object({ kind: z.literal('enable'), account: Id }),
])

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const accounts = orRefuse(await listAccounts(ctx))
  return { accounts: accounts.map(toRow) }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, PeopleForm)
  switch (form.kind) {
    case 'add': {
      const { email } = form
      const made = await invite(ctx, email, form.administrator === 'yes')
      return made.ok ? showLink(request, email, made.value) : refused(made, { email })
    }
    case 'link': {
      const made = await makeLink(ctx, form.account)
      return made.ok ? showLink(request, form.email, made.value) : refused(made)
    }
    case 'disable':
      return reply(await disableAccount(ctx, form.account), '/people')
    case 'enable':
      return reply(await enableAccount(ctx, form.account), '/people')
  }
}

async function invite(
  ctx: Context,
  email: string,
  administrator: boolean,
): Promise<Result<string>> {
  const added = await addAccount(ctx, { email, administrator })
  return added.ok ? makeLink(ctx, added.value.id) : added
}

/** The only answer that holds the link: it is kept nowhere. */
function showLink(request: Request, email: string, token: string) {
  return json({ ok: true as const, email, address: linkAddress(request, token) })
}

function toRow({ id, email, name, organisation, administrator, ...account }: Account) {
  const { hasPassword, disabledAt } = account
  const active = hasPassword ? ('active' as const) : ('invited' as const)
  const state = disabledAt === null ? active : ('disabled' as const)
  return { id, email, name, organisation, administrator, state }
}

export default function People() {
  const { t } = useTranslation('account')
  const { accounts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const told = answer?.ok === false ? answer : undefined
  return (
    <div className="stack">
      <PageHeader title={t('people.title')}>
        <p>{t('people.lead')}</p>
      </PageHeader>
      {told && <RefusalNotice {...told} />}
      {answer?.ok && (
        <CopyField
          label={t('people.link', { email: answer.email })}
          hint={t('people.linkHint')}
          value={answer.address}
        />
      )}
      <AccountTable accounts={accounts} />
      <AddAccountForm key={accounts.length} email={told?.typed?.['email']} />
    </div>
  )
}
