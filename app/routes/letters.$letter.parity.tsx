import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { LocaleChoice } from '#app/components/parity/locale-choice.tsx'
import { Marking } from '#app/components/parity/marking.tsx'
import { ParityDetail } from '#app/components/parity/parity-detail.tsx'
import { ParitySheet } from '#app/components/parity/parity-sheet.tsx'
import { StatementLinks } from '#app/components/parity/statement-links.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Locale } from '#app/domain/locale.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { changeAsks, tickAsk } from '#app/services/asks.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { answerDifference } from '#app/services/parity-answers.server.ts'
import { readParity } from '#app/services/parity-sheet.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { askCommand, ParityForm, typedIn } from '#app/web/parity-form.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('parity:page.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const asked = Locale.safeParse(new URL(request.url).searchParams.get('locale'))
  const locale = asked.success ? asked.data : null
  return orRefuse(await readParity(ctx, letterParams(params).letter, locale))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const form = await parseForm(request, ParityForm)
  const result = await act(ctx, letter, form)
  return reply(result, `/letters/${letter}/parity${backFrom(form)}`, { typed: typedIn(form) })
}

function act(ctx: Context, letter: number, form: ParityForm) {
  if ('seen' in form) {
    return changeAsks(ctx, letter, { command: askCommand(form), seen: form.seen })
  }
  if (form.do === 'intend') return answerDifference(ctx, letter, form.locale, form)
  const present = form.do === 'tick'
  return tickAsk(ctx, letter, form.locale, { ask: form.ask, present, digest: form.digest })
}

/** Back to where the form stood. */
function backFrom(form: ParityForm): string {
  if ('seen' in form) return '?saved#asks'
  return `?locale=${form.locale}&saved#${'ask' in form ? `ask-${form.number}` : 'detail'}`
}

export default function ParityPage() {
  const { t } = useTranslation('parity')
  const sheet = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { head, asks, columns, detail, mayMark, mayState, mayCoordinate } = sheet
  const source = head.sourceLocale
  const isAtField = refused?.typed?.['words'] !== undefined || refused?.typed?.['locale']
  return (
    <>
      <PageHeader
        title={t('page.heading')}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: source },
        ]}
      >
        <p>{t('page.lead')}</p>
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayCoordinate} />
      <div className="stack parity">
        {refused && !isAtField && <RefusalNotice {...refused} />}
        {search.has('saved') && !refused && <Notice tone="success">{t('page.saved')}</Notice>}
        {!head.confirmed && <Notice tone="info">{t('page.unconfirmed')}</Notice>}
        {columns.length === 0 ? (
          <EmptyState>{t('page.noLocale')}</EmptyState>
        ) : (
          <ParitySheet asks={asks} columns={columns} chosen={detail?.locale ?? null} />
        )}
        <LocaleChoice columns={columns} chosen={detail?.locale ?? null} />
        {detail && (
          <ParityDetail letter={head.id} from={source} detail={detail} problem={refused} />
        )}
        {head.confirmed && (mayMark || !detail) && (
          <Marking
            source={source}
            asks={asks}
            proposed={sheet.proposed}
            stamp={sheet.stamp}
            mayMark={mayMark}
            units={sheet.units}
            problem={refused}
          />
        )}
        {mayState && head.confirmed && <StatementLinks letter={head.id} isReady={sheet.isReady} />}
      </div>
    </>
  )
}
