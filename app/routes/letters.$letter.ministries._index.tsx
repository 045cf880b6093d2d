import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { CombinedDownloads } from '#app/components/ministries/combined-downloads.tsx'
import { HeldOldNotice } from '#app/components/ministries/held-old-notice.tsx'
import { LookAhead } from '#app/components/ministries/look-ahead.tsx'
import { MinistryTable } from '#app/components/ministries/ministry-table.tsx'
import {
  isShown,
  isUnconfirmed,
  type MinistryVersion,
  nextUnconfirmed,
  readFilter,
} from '#app/components/ministries/ministry-view.ts'
import { PackageForm } from '#app/components/ministries/package-form.tsx'
import { VersionFilterNav } from '#app/components/ministries/version-filter.tsx'
import { VersionSteps } from '#app/components/ministries/version-steps.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { ConsentNotice } from '#app/components/signatories/consent-notice.tsx'
import { Time } from '#app/components/time.tsx'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { Locale } from '#app/domain/locale.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { countToAsk } from '#app/services/consents.server.ts'
import { readLetter } from '#app/services/letters.server.ts'
import { confirmAddressee, readMinistries } from '#app/services/ministries.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { dayAsked, letterParams } from '#app/web/params.server.ts'
import { orRefuse, refused, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** `be-nl` */
const VersionKey = z
  .string()
  .transform((key) => key.split('-'))
  .pipe(z.tuple([StateCode, Locale]))

const ConfirmForm = z.object({
  version: VersionKey,
  block: z.string().max(5000),
  salutation: z.string().max(1000),
  source: z.string().max(500),
  go: z.enum(['stay', 'next']).default('stay'),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const { head, mayChange } = orRefuse(await readLetter(ctx, letter))
  const on = dayAsked(request)
  const view = head.confirmed ? orRefuse(await readMinistries(ctx, letter, on)) : null
  const consentsToAsk = orRefuse(await countToAsk(ctx, letter))
  return { head, view, consentsToAsk, mayCoordinate: mayChange }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) => t('ministries:page.title', { letter: data?.head.title ?? '' }),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { version, block, salutation, source, go } = await parseForm(request, ConfirmForm)
  const { letter } = letterParams(params)
  const [state, locale] = version
  const given = { block: block.split(/\r?\n/), salutation, source }
  const confirmed = await confirmAddressee(ctx, letter, { state, locale }, given)
  const key = `${state}-${locale}`
  if (!confirmed.ok) return refused(confirmed, { version: key, block, salutation, source })
  const { versions } = orRefuse(await readMinistries(ctx, letter))
  const next = go === 'next' ? nextUnconfirmed(versions, key) : null
  const back = `/letters/${letter}/ministries`
  return reply(confirmed, next ? `${back}?confirm=${next}#${next}` : `${back}#${key}`)
}

export default function MinistriesPage() {
  const { t } = useTranslation(['ministries', 'sending'])
  const { head, view, consentsToAsk, mayCoordinate } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const [search] = useSearchParams()
  const filter = readFilter(search.get('show'))
  const shown = (view?.versions ?? []).filter((version) => isShown(version, filter))
  return (
    <>
      <PageHeader
        title={t('ministries:page.heading')}
        crumbs={[
          { to: '/letters', label: t('ministries:page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
        actions={view?.mayConfirm && <BeginToConfirm versions={view.versions} />}
      >
        {view && (
          <p>
            {t('ministries:page.lead')} {t('ministries:page.day')} <Time at={view.day} />
          </p>
        )}
        <p>
          <Link to="/addressees">{t('ministries:page.register')}</Link>
        </p>
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayCoordinate} />
      {view === null ? (
        <EmptyState
          action={
            <ButtonLink to={`/letters/${head.id}/source`}>
              {t('ministries:page.toSource')}
            </ButtonLink>
          }
        >
          {t('ministries:page.notConfirmed')}
        </EmptyState>
      ) : (
        <div className="ministries stack">
          <LookAhead day={view.day} on={view.on} />
          {view.mayDownloadAll && view.on === null && (
            <PackageForm
              letter={head.id}
              ready={view.versions.filter(({ wait }) => wait === null).length}
              total={view.versions.length}
            />
          )}
          {view.combined && <CombinedDownloads letter={head.id} versions={view.versions} />}
          <VersionSteps versions={view.versions} />
          <ConsentNotice letter={head.id} count={consentsToAsk} />
          <HeldOldNotice versions={view.versions} />
          <SendingLinks letter={head.id} maySend={view.maySend} />
          <VersionFilterNav versions={view.versions} filter={filter} />
          {shown.length === 0 ? (
            <EmptyState>{t('sending:show.none')}</EmptyState>
          ) : (
            <MinistryTable
              letter={head.id}
              versions={shown}
              mayConfirm={view.mayConfirm}
              maySend={view.maySend && view.on === null}
              confirming={told?.typed?.['version'] ?? search.get('confirm')}
              told={told}
            />
          )}
        </div>
      )}
    </>
  )
}

interface SendingLinksProps {
  readonly letter: number
  readonly maySend: boolean
}

function SendingLinks({ letter, maySend }: SendingLinksProps) {
  const { t } = useTranslation('sending')
  const path = `/letters/${letter}/ministries`
  return (
    <p className="cluster">
      {maySend && <ButtonLink to={`${path}/send`}>{t('links.mark')}</ButtonLink>}
      <a href={`${path}/sent.csv`} download>
        {t('links.csv')}
      </a>
    </p>
  )
}

function BeginToConfirm({ versions }: { readonly versions: readonly MinistryVersion[] }) {
  const { t } = useTranslation('ministries')
  const first = nextUnconfirmed(versions)
  if (first === null) return null
  return (
    <ButtonLink to={`?confirm=${first}#${first}`} preventScrollReset>
      {t('confirm.begin', { count: versions.filter(isUnconfirmed).length })}
    </ButtonLink>
  )
}
