import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { AddPersonForm } from '#app/components/people/add-person-form.tsx'
import { type Coverage, coverage } from '#app/components/people/coverage.ts'
import { CoverageTable } from '#app/components/people/coverage-table.tsx'
import { FourEyes } from '#app/components/people/four-eyes.tsx'
import { OpenLocalesForm } from '#app/components/people/open-locales-form.tsx'
import { AnswerNotice } from '#app/components/people/people-answer.tsx'
import { PersonTable } from '#app/components/people/person-table.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { readPeople } from '#app/services/people.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { changePeople } from '#app/web/people-action.server.ts'
import { PeopleForm } from '#app/web/people-form.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return orRefuse(await readPeople(ctx, letterParams(params).letter))
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) => t('people:page.title', { letter: data?.head.title ?? '' }),
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const form = await parseForm(request, PeopleForm)
  return changePeople(ctx, letterParams(params).letter, form, request)
}

export default function PeoplePage() {
  const { t } = useTranslation('people')
  const { head, open, unopened, people, lone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer?.ok === false ? answer : undefined
  return (
    <>
      <PageHeader
        title={t('page.heading')}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
        actions={
          <>
            {head.confirmed && unopened.length > 0 && (
              <ButtonLink to="#open">{t('open.title')}</ButtonLink>
            )}
            <ButtonLink to="#add">{t('add.title')}</ButtonLink>
          </>
        }
      />
      <LetterNav letter={head.id} mayCoordinate />
      <div className="people stack">
        {refused && <RefusalNotice {...refused} />}
        {answer?.ok && <AnswerNotice answer={answer.value} />}
        {!answer && <Done />}
        <Working letter={head.id} confirmed={head.confirmed} rows={coverage(open, people)} />
        {head.confirmed && unopened.length > 0 && <OpenLocalesForm unopened={unopened} />}
        <AddPersonForm
          key={answer?.ok ? JSON.stringify(answer.value) : ''}
          open={open.map(({ locale }) => locale)}
          told={refused?.typed?.['email'] === undefined ? undefined : refused}
        />
        <FourEyes locales={lone} told={refused} />
        <PersonTable people={people} />
      </div>
    </>
  )
}

/** What was done before the page was loaded anew. */
function Done() {
  const { t } = useTranslation(['people', 'waivers'])
  const [search] = useSearchParams()
  if (search.has('opened')) return <Notice tone="success">{t('people:answer.opened')}</Notice>
  if (search.has('due')) return <Notice tone="success">{t('people:answer.due')}</Notice>
  if (search.has('waived')) return <Notice tone="success">{t('waivers:done')}</Notice>
  if (search.has('unwaived')) return <Notice tone="success">{t('waivers:doneEnd')}</Notice>
  return null
}

interface WorkingProps {
  readonly letter: number
  readonly confirmed: boolean
  readonly rows: readonly Coverage[]
}

function Working({ letter, confirmed, rows }: WorkingProps) {
  const { t } = useTranslation('people')
  return (
    <div className="stack">
      <h2 id="working">{t('coverage.title')}</h2>
      {rows.length > 0 && <CoverageTable letter={letter} rows={rows} />}
      {rows.length === 0 && confirmed && <EmptyState>{t('coverage.none')}</EmptyState>}
      {rows.length === 0 && !confirmed && (
        <EmptyState
          action={
            <ButtonLink to={`/letters/${letter}/source`}>{t('coverage.toSource')}</ButtonLink>
          }
        >
          {t('coverage.notConfirmed')}
        </EmptyState>
      )}
    </div>
  )
}
