import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { ChangeList } from '#app/components/signatories/change-list.tsx'
import { ConsentPart } from '#app/components/signatories/consent-part.tsx'
import type { SignatoriesAnswer } from '#app/components/signatories/signatories-view.ts'
import { SignatoryForm } from '#app/components/signatories/signatory-form.tsx'
import { SignatoryTable } from '#app/components/signatories/signatory-table.tsx'
import { TableNotices } from '#app/components/signatories/table-notices.tsx'
import type { TableCommand } from '#app/domain/signatories/table.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { changeSignatories, listAlike, readSignatories } from '#app/services/signatories.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import {
  consentIn,
  SignatoriesForm,
  tableCommand,
  typedIn,
} from '#app/web/signatories-form.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('signatories:page.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readSignatories(ctx, letterParams(params).letter))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const form = await parseForm(request, SignatoriesForm)
  const { version, anyway } = form
  const change = { command: tableCommand(form), version, anyway: anyway === 'yes' }
  const result = await changeSignatories(ctx, letter, change)
  if (result.ok) return redirect(doneAt(request, letter, change.command), 303)
  const typed = typedIn(form)
  const isAlike = typed && result.refusal === 'signatory/alike'
  const answer: SignatoriesAnswer = {
    problem: result,
    typed,
    consent: form.do === 'consent' ? consentIn(form) : null,
    alike: isAlike ? orRefuse(await listAlike(ctx, letter, typed.id, typed.fields)) : [],
  }
  return json(answer, { status: statusOf(result.refusal) })
}

/** Back to the same rows, with what was done. */
function doneAt(request: Request, letter: number, command: TableCommand): string {
  const done = command.kind === 'consent' ? `consented=${command.ids.length}` : 'saved'
  const { searchParams } = new URL(request.url)
  const shown = searchParams.get('show') === 'ask' ? '&show=ask' : ''
  return `/letters/${letter}/signatories?${done}${shown}`
}

export default function SignatoriesPage() {
  const { t } = useTranslation('signatories')
  const { head, version, mayChange, mayCoordinate, groups, rows, consents, ...more } =
    useLoaderData<typeof loader>()
  const { alike, wrongCounts, changes, today } = more
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const path = `/letters/${head.id}`
  const { toAsk, editions } = consents
  const view = {
    version,
    locale: head.sourceLocale,
    groups,
    edition: head.edition,
    toAsk,
    chosen: answer?.consent?.ids ?? [],
  }
  const asksOnly = toAsk.length > 0 && search.get('show') === 'ask'
  const shown = asksOnly ? rows.filter(({ id }) => toAsk.includes(id)) : rows
  const edited = answer?.typed?.id ?? (Number(search.get('edit')) || null)
  const adding = answer?.typed?.id === null ? answer : undefined
  const tables = [null, ...groups].map((group) => ({
    group,
    rows: shown.filter((row) => row.group === (group?.number ?? null)),
  }))
  return (
    <>
      <PageHeader
        title={t('page.heading')}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: path, label: head.title, lang: head.sourceLocale },
        ]}
      >
        <p>{t('page.lead')}</p>
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayCoordinate} />
      <div className="stack signatories">
        {!answer && <DoneNotice />}
        {answer && !answer.typed && !answer.consent && <RefusalNotice {...answer.problem} />}
        {!head.confirmed && <Notice tone="info">{t('page.unconfirmed')}</Notice>}
        <TableNotices wrongCounts={wrongCounts} alike={alike} />
        <div className="cluster">
          <strong>{t('page.count', { count: rows.length })}</strong>
          <a href={`${path}/signatories.csv`} download>
            {t('page.csv')}
          </a>
          {mayChange && (
            <>
              <ButtonLink to={`${path}/signatories/import`} variant="quiet">
                {t('page.import')}
              </ButtonLink>
              <Form method="post">
                <input type="hidden" name="version" value={version} />
                <Button variant="quiet" name="do" value="sort">
                  {t('page.sort')}
                </Button>
              </Form>
            </>
          )}
        </div>
        {mayChange && (
          <details open={adding !== undefined || rows.length === 0}>
            <summary>{t('form.add')}</summary>
            <SignatoryForm
              view={view}
              id={null}
              fields={{ ...blank, group: groups[0]?.number ?? null }}
              answer={adding}
            />
          </details>
        )}
        <ConsentPart
          view={view}
          today={today}
          editions={editions}
          all={rows.length}
          asksOnly={asksOnly}
          mayChange={mayChange}
          answer={answer}
        />
        {rows.length === 0 && <p className="soft">{t('page.none')}</p>}
        {tables
          .filter((table) => table.rows.length > 0)
          .map((table) => (
            <SignatoryTable
              key={table.group?.number ?? 0}
              heading={table.group?.text ?? null}
              rows={table.rows}
              view={view}
              mayChange={mayChange}
              edited={edited}
              answer={answer?.typed?.id === edited ? answer : undefined}
            />
          ))}
        {changes.length > 0 && (
          <ChangeList changes={changes} version={version} mayChange={mayChange} />
        )}
      </div>
    </>
  )
}

/** What was done just now, as the address says. */
function DoneNotice() {
  const { t } = useTranslation('signatories')
  const [search] = useSearchParams()
  const imported = Number(search.get('imported'))
  const consented = Number(search.get('consented'))
  return (
    <>
      {search.has('saved') && <Notice tone="success">{t('page.saved')}</Notice>}
      {imported > 0 && <Notice tone="success">{t('page.imported', { count: imported })}</Notice>}
      {consented > 0 && (
        <Notice tone="success">{t('consent.recorded', { count: consented })}</Notice>
      )}
    </>
  )
}

const blank = {
  kind: 'organisation',
  name: '',
  acronym: null,
  country: null,
  descriptor: null,
} as const
