import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { AcknowledgeForm } from '#app/components/ministries/acknowledge-form.tsx'
import { SentDetails } from '#app/components/ministries/sent-details.tsx'
import { SentFiles } from '#app/components/ministries/sent-files.tsx'
import { SentStanding } from '#app/components/ministries/sent-standing.tsx'
import { SupersededText } from '#app/components/ministries/superseded-text.tsx'
import { TakeBackForm } from '#app/components/ministries/take-back-form.tsx'
import { useVersionName } from '#app/components/ministries/version-name.ts'
import { PageHeader } from '#app/components/page-header.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { acknowledgeSending, takeSendingBack } from '#app/services/sendings.server.ts'
import { readSentVersion } from '#app/services/sent-versions.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { sendingParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { SentForm } from '#app/web/sending-form.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, state, sending } = sendingParams(params)
  const view = orRefuse(await readSentVersion(ctx, letter, { state, sending }))
  return { ...view, today: ctx.now().toISOString().slice(0, 10) }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    t('sending:sent.title', {
      version: data ? `${data.sending.state}-${data.sending.locale}` : '',
      letter: data?.head.title ?? '',
    }),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, state, sending } = sendingParams(params)
  const form = await parseForm(request, SentForm)
  const done =
    form.kind === 'acknowledged'
      ? await acknowledgeSending(ctx, letter, sending, form)
      : await takeSendingBack(ctx, letter, sending, form)
  return reply(done, `/letters/${letter}/ministries/${state}/sent/${sending}`, { typed: form })
}

export default function SentVersionPage() {
  const { t } = useTranslation('sending')
  const { head, sending, moved, superseded, by, mayMark, today } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const name = useVersionName()(sending)
  const path = `/letters/${head.id}`
  const isOpen = mayMark && !sending.acknowledged && !sending.takenBack
  return (
    <>
      <PageHeader
        title={t('sent.heading', { version: name })}
        crumbs={[
          { to: '/letters', label: t('sent.letters') },
          { to: path, label: head.title, lang: head.sourceLocale },
          { to: `${path}/ministries`, label: t('sent.ministries') },
        ]}
      />
      <LetterNav letter={head.id} mayCoordinate={mayMark} />
      <div className="sending stack">
        <SentStanding letter={head.id} sending={sending} moved={moved} takenBackBy={by.takenBack} />
        {superseded.map((text) => (
          <SupersededText key={text.locale} letter={head.id} state={sending.state} text={text} />
        ))}
        <SentDetails sending={sending} by={by} />
        <SentFiles
          path={`${path}/ministries/${sending.state}/sent/${sending.id}`}
          files={sending.files}
        />
        {isOpen && <AcknowledgeForm sentOn={sending.sentOn} today={today} told={told} />}
        {isOpen && <TakeBackForm told={told} />}
      </div>
    </>
  )
}
