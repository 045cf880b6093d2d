import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readFilter } from '#app/components/board/board-view.ts'
import { Languages } from '#app/components/board/languages.tsx'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { MinistrySummary } from '#app/components/board/ministry-summary.tsx'
import { nextSteps } from '#app/components/board/next-steps.ts'
import { StepList } from '#app/components/board/step-list.tsx'
import { EditionNews } from '#app/components/edition-news.tsx'
import { Published } from '#app/components/editions/published.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { Markdown } from '#app/components/markdown.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { coverage, isUnderstaffed } from '#app/components/people/coverage.ts'
import { CertificateLinks } from '#app/components/signing/certificate-links.tsx'
import { Time } from '#app/components/time.tsx'
import type { PageHandle } from '#app/i18n/page-title.ts'
import { type BoardView, readBoard } from '#app/services/board.server.ts'
import { countToAsk } from '#app/services/consents.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { listEditions } from '#app/services/edition-list.server.ts'
import { type MinistryRow, readMinistries } from '#app/services/ministries.server.ts'
import { readPeople } from '#app/services/people.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const board = orRefuse(await readBoard(ctx, letter))
  const ministries = board.head.confirmed ? orRefuse(await readMinistries(ctx, letter)) : null
  const versions = ministries?.versions ?? []
  const today = ctx.now().toISOString().slice(0, 10)
  const steps = nextSteps({
    letter,
    confirmed: board.head.confirmed,
    mayCoordinate: board.mayCoordinate,
    rows: board.rows,
    understaffed: await countUnderstaffed(ctx, board),
    unconfirmed: versions.filter(({ omissions }) => omissions.length > 0).length,
    consentsToAsk: orRefuse(await countToAsk(ctx, letter)),
    today,
  })
  return {
    board,
    versions: versions.map(shortVersion),
    steps,
    today,
    published: await justPublished(ctx, letter, request),
  }
}

/** The edition that was published just now, as the address says. */
async function justPublished(ctx: Context, letter: number, request: Request) {
  const asked = new URL(request.url).searchParams.get('published')
  if (asked === null) return null
  const editions = orRefuse(await listEditions(ctx, letter))
  const found = editions.find(({ number }) => `${number}` === asked)
  return found ? { number: found.number, count: found.changes.length } : null
}

function shortVersion(row: MinistryRow) {
  const { state, locale, release, wait, lastSigned, meansOtherwise, sending } = row
  return { state, locale, release, wait, lastSigned, meansOtherwise, sending }
}

/** How many open locales want somebody; only the coordinator can tell. */
async function countUnderstaffed(ctx: Context, { head, mayCoordinate }: BoardView) {
  if (!mayCoordinate) return 0
  const { open, people } = orRefuse(await readPeople(ctx, head.id))
  return coverage(open, people).filter(isUnderstaffed).length
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Loaded> = {
  title: (t, data) => t('board:page.title', { letter: data?.board.head.title ?? '' }),
}

/** Choosing what to see changes the address, and nothing else. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  const isSamePage = args.currentUrl.pathname === args.nextUrl.pathname
  const isOtherFilter = isSamePage && args.currentUrl.search !== args.nextUrl.search
  return isOtherFilter ? false : args.defaultShouldRevalidate
}

export default function BoardPage() {
  const { t } = useTranslation('board')
  const { board, versions, steps, today, published } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { head, brief, mayCoordinate } = board
  return (
    <>
      <PageHeader
        title={head.title}
        lang={head.sourceLocale}
        crumbs={[{ to: '/letters', label: t('nav.letters') }]}
      >
        <LocaleName locale={head.sourceLocale} />
        <span>{t('page.edition', { number: head.edition })}</span>
        {head.embargoOn && (
          <span className="board-embargo">
            {t('page.embargo')} <Time at={head.embargoOn} />
          </span>
        )}
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayCoordinate} />
      <div className="board stack">
        {published && <Published letter={head.id} edition={published} rows={board.rows} />}
        <EditionNews letter={head.id} news={board.news} />
        <StepList steps={steps} />
        {brief.trim() !== '' && (
          <details className="board-brief">
            <summary>{t('page.brief')}</summary>
            <Markdown text={brief} />
          </details>
        )}
        {board.rows.length > 0 && (
          <Languages
            letter={head.id}
            units={board.units}
            rows={board.rows}
            filter={readFilter(search.get('show'))}
            today={today}
          />
        )}
        {versions.length > 0 && <MinistrySummary letter={head.id} versions={versions} />}
        {mayCoordinate && board.rows.length > 0 && <CertificateLinks letter={head.id} />}
      </div>
    </>
  )
}
