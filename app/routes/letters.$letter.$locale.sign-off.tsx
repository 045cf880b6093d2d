import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import {
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useStateName } from '#app/components/ministries/state-name.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Blockers } from '#app/components/signing/blockers.tsx'
import { CertificateLinks } from '#app/components/signing/certificate-links.tsx'
import { Done } from '#app/components/signing/done.tsx'
import { EndForm } from '#app/components/signing/end-form.tsx'
import { FourEyesNotes } from '#app/components/signing/four-eyes-notes.tsx'
import { OpenFindings } from '#app/components/signing/open-findings.tsx'
import { OwnTranslations } from '#app/components/signing/own-translations.tsx'
import { ReleasedVersions } from '#app/components/signing/released-versions.tsx'
import { Renewal } from '#app/components/signing/renewal.tsx'
import { SecondStep } from '#app/components/signing/second-step.tsx'
import { SignForm } from '#app/components/signing/sign-form.tsx'
import { SignOffList } from '#app/components/signing/sign-off-list.tsx'
import { WholeLetter } from '#app/components/signing/whole-letter.tsx'
import { TranslationNav } from '#app/components/translation-nav.tsx'
import { documentWords } from '#app/domain/languages/registry.ts'
import type { PersonalEnding } from '#app/domain/sign-off.ts'
import { languageName } from '#app/i18n/names.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readMinistries } from '#app/services/ministries.server.ts'
import { declineRenewal } from '#app/services/renewals.server.ts'
import { signSecond } from '#app/services/second-signatures.server.ts'
import { endSignOff, signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { Id, translationParams } from '#app/web/params.server.ts'
import { orRefuse, reply } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Words = z.string().max(2000)

const Digest = z.string().max(100)

const SignOffForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sign'),
    digest: Digest,
    statement: Words,
    renews: Id.optional(),
  }),
  z.object({ kind: z.literal('decline'), signOff: Id, digest: Digest, reason: Words }),
  z.object({ kind: z.literal('second'), digest: Digest, first: Digest, statement: Words }),
  z.object({ kind: z.literal('withdrawn'), reason: Words }),
  z.object({ kind: z.literal('voided'), reason: Words }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  const signing = orRefuse(await readSigning(ctx, letter, locale))
  const { versions } = orRefuse(await readMinistries(ctx, letter))
  return {
    signing,
    draft: signing.state === 'signed-off' ? null : documentWords(locale).draft,
    versions: versions
      .filter((version) => version.locale === locale)
      .map(({ state, mayDownload, wait }) => ({ state, locale, mayDownload, wait })),
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) =>
    data
      ? t('signing:page.title', {
          language: languageName(data.signing.locale, t('signing:page.uiLocale')),
          letter: data.signing.head.title,
        })
      : t('signing:sign.title'),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, SignOffForm)
  const { letter, locale } = translationParams(params)
  const page = `/letters/${letter}/${locale}/sign-off`
  if (form.kind === 'sign') {
    const { digest, statement, renews } = form
    const signed = await signOff(ctx, letter, locale, { digest, statement, renews })
    return reply(signed, `${page}?signed#released`, { typed: { kind: 'sign', statement } })
  }
  if (form.kind === 'second') {
    const { digest, first, statement } = form
    const signed = await signSecond(ctx, letter, locale, { digest, first, statement })
    return reply(signed, `${page}?signed#released`, { typed: { kind: 'second', statement } })
  }
  if (form.kind === 'decline') {
    const { kind, reason } = form
    const declined = await declineRenewal(ctx, letter, locale, form)
    return reply(declined, `${page}?ended`, { typed: { kind, reason } })
  }
  const ended = await endSignOff(ctx, letter, locale, form)
  return reply(ended, `${page}?ended`, { typed: form })
}

/** After a refusal, too: what was refused is often that the text has changed. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  return args.formMethod !== undefined || args.defaultShouldRevalidate
}

export default function SignOffPage() {
  const { t, i18n } = useTranslation(['signing', 'desk'])
  const { signing, draft, versions } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  const [search] = useSearchParams()
  const nameOf = useStateName()
  const { head, locale, findings, missing, own, waiting, state } = signing
  const desk = `/letters/${head.id}/${locale}`
  const errors = findings.filter(({ grade }) => grade === 'error').length
  const states = versions.map((version) => nameOf(version.state))
  const isSigned = state === 'signed-off'
  const mayDo = mayActOn(signing)
  const isFree = missing + errors + own === 0
  const asked = mayDo && !search.has('whole') ? signing.renewal : null
  const takesAll = mayDo && isFree && !waiting && !asked
  return (
    <>
      <PageHeader
        title={t('signing:page.heading', { language: languageName(locale, i18n.language) })}
        crumbs={[
          { to: '/letters', label: t('signing:page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
      >
        <span>{t('signing:page.edition', { number: head.edition })}</span>
        <span>{t(waiting ? 'signing:second.state' : `signing:state.${state}`)}</span>
      </PageHeader>
      <TranslationNav letter={head.id} locale={locale} mayPaste={signing.mayWrite} />
      <div className="signing stack">
        {told ? (
          <RefusalNotice {...told} />
        ) : (
          <Done search={search} state={state} waits={waiting !== null} />
        )}
        {isSigned && <ReleasedVersions letter={head.id} locale={locale} versions={versions} />}
        {mayDo && <Blockers desk={desk} missing={missing} errors={errors} own={own} />}
        {!mayDo && !isSigned && !waiting && <p>{t('signing:sign.reviewers')}</p>}
        <OpenFindings desk={desk} findings={findings} />
        <OwnTranslations
          desk={desk}
          from={head.sourceLocale}
          to={locale}
          kept={signing.ownTranslations}
        />
        <FourEyesNotes desk={desk} waivers={signing.waivers} units={signing.reviewedByAuthor} />
        {asked ? (
          <Renewal
            key={signing.digest}
            renewal={asked}
            from={head.sourceLocale}
            to={locale}
            digest={signing.digest}
            isFree={isFree}
            told={told}
          />
        ) : (
          <WholeLetter
            letter={head.id}
            from={head.sourceLocale}
            to={locale}
            units={signing.units}
            signatories={signing.signatories}
            draft={draft}
            asks={mayDo && signing.renewal !== null}
            showSources={search.get('source') === 'all'}
          />
        )}
        {waiting && (
          <SecondStep
            locale={locale}
            digest={signing.digest}
            first={waiting}
            isFree={mayDo && isFree}
            told={told}
          />
        )}
        {takesAll && (
          <SignForm
            key={signing.digest}
            locale={locale}
            digest={signing.digest}
            versions={versions.length}
            told={told}
          />
        )}
        <SignOffList signOffs={signing.signOffs} />
        {signing.mayCertify && signing.signOffs.length > 0 && (
          <CertificateLinks letter={head.id} locale={locale} />
        )}
        {endingsFor(signing).map((kind) => (
          <EndForm key={kind} kind={kind} versions={states} told={told} />
        ))}
      </div>
    </>
  )
}

/** How this person may end the sign-off. */
function endingsFor({ mayWithdraw, mayVoid }: Loaded['signing']): PersonalEnding[] {
  return [
    ...(mayWithdraw ? (['withdrawn'] as const) : []),
    ...(mayVoid ? (['voided'] as const) : []),
  ]
}

/** Whether this person's role lets them make the signature that is wanted next. */
function mayActOn({ state, waiting, maySign }: Loaded['signing']): boolean {
  if (state === 'signed-off') return false
  return waiting ? waiting.maySecond && !waiting.mine : maySign
}
