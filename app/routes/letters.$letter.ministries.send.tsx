import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import {
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { SendForm } from '#app/components/ministries/send-form.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { ConsentNotice } from '#app/components/signatories/consent-notice.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { countToAsk } from '#app/services/consents.server.ts'
import { markSent, readSendPage } from '#app/services/sendings.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { SendForm as SendFields, typedSending } from '#app/web/sending-form.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const page = orRefuse(await readSendPage(ctx, letter))
  return { ...page, consentsToAsk: orRefuse(await countToAsk(ctx, letter)) }
}

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('sending:mark.title', { letter: data?.head.title ?? '' }),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const report = await parseForm(request, SendFields)
  const [first] = report.versions
  const back = `/letters/${letter}/ministries`
  const marked = await markSent(ctx, letter, report)
  const anchor = first ? `#${first.state}-${first.locale}` : ''
  return reply(marked, `${back}${anchor}`, { typed: typedSending(report) })
}

/** After a refusal, too: what was refused is often that a version has changed. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  return args.formMethod !== undefined || args.defaultShouldRevalidate
}

export default function SendPage() {
  const { t } = useTranslation(['sending', 'ministries'])
  const { head, today, files, consentsToAsk } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const [search] = useSearchParams()
  const path = `/letters/${head.id}`
  const ready = files.filter(({ wait }) => wait === null)
  return (
    <>
      <PageHeader
        title={t('sending:mark.heading')}
        crumbs={[
          { to: '/letters', label: t('ministries:page.letters') },
          { to: path, label: head.title, lang: head.sourceLocale },
          { to: `${path}/ministries`, label: t('ministries:page.heading') },
        ]}
      >
        <p>{t('sending:mark.lead')}</p>
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate />
      <div className="stack">
        <ConsentNotice letter={head.id} count={consentsToAsk} />
        {ready.length === 0 ? (
          <EmptyState
            action={
              <ButtonLink to={`${path}/ministries`}>{t('sending:mark.toMinistries')}</ButtonLink>
            }
          >
            {t('sending:mark.none')}
          </EmptyState>
        ) : (
          <SendForm
            files={ready}
            today={today}
            chosen={(told?.typed?.['versions'] ?? search.get('version') ?? '').split(' ')}
            told={told}
          />
        )}
      </div>
    </>
  )
}
