import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import {
  Form,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LetterNav } from '#app/components/board/letter-nav.tsx'
import { Button } from '#app/components/button.tsx'
import { EditionList } from '#app/components/editions/edition-list.tsx'
import { PrepareEdition } from '#app/components/editions/prepare-edition.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Confirm } from '#app/components/source/confirm.tsx'
import { LetterSheet } from '#app/components/source/letter-sheet.tsx'
import { SourceEditor } from '#app/components/source/source-editor.tsx'
import { toSourceView } from '#app/components/source/source-view.ts'
import { stateCodes } from '#app/domain/addressees/state-code.ts'
import type { PageHandle } from '#app/i18n/page-title.ts'
import type { Context } from '#app/services/context.server.ts'
import { readCut } from '#app/services/cuts.server.ts'
import { readEditionDraft } from '#app/services/edition-drafts.server.ts'
import { listEditions } from '#app/services/edition-list.server.ts'
import { readSourceParts } from '#app/services/source-parts.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'
import { changeSource } from '#app/web/source-action.server.ts'

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t('source:page.title', { letter: data?.head.title ?? '' }),
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter } = letterParams(params)
  const { cut, rowLines, ...rest } = orRefuse(await readCut(ctx, letter))
  const source = orRefuse(await readSourceParts(ctx, letter))
  return {
    ...rest,
    view: toSourceView(cut, rowLines),
    source: { ...source, states: stateCodes },
    editions: rest.head.confirmed ? orRefuse(await listEditions(ctx, letter)) : [],
    next: rest.mayEdit && rest.head.confirmed ? await nextDraft(ctx, letter) : null,
  }
}

/** Who works on the next edition, and since when. */
async function nextDraft(ctx: Context, letter: number) {
  const { draft } = orRefuse(await readEditionDraft(ctx, letter))
  return draft && { savedBy: draft.savedBy, savedAt: draft.savedAt }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  return changeSource(ctx, letterParams(params).letter, request)
}

/** Choosing a part to correct changes the address, and nothing else. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  const isSamePage = args.currentUrl.pathname === args.nextUrl.pathname
  return args.formMethod !== undefined || !isSamePage ? args.defaultShouldRevalidate : false
}

export default function SourcePage() {
  const { t } = useTranslation('source')
  const { head, view, source, version, encoding, frozen, mayEdit, editions, next } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const editing = mayEdit && !head.confirmed
  return (
    <>
      <PageHeader
        title={head.title}
        lang={head.sourceLocale}
        crumbs={[
          { to: '/letters', label: t('page.letters') },
          { to: `/letters/${head.id}`, label: head.title, lang: head.sourceLocale },
        ]}
        actions={
          <>
            {editing && <Confirm version={version} />}
            {mayEdit && head.confirmed && !frozen && head.edition === 1 && <Reopen />}
          </>
        }
      >
        <LocaleName locale={head.sourceLocale} />
        <span>{t('page.edition', { number: head.edition })}</span>
        <span>{t(head.confirmed ? 'page.confirmed' : 'page.unconfirmed')}</span>
      </PageHeader>
      <LetterNav letter={head.id} mayCoordinate={mayEdit} />
      <div className="stack">
        {refused && !editing && !refused.typed?.['unit'] && <RefusalNotice {...refused} />}
        {search.get('taken') === 'file' && <Notice tone="info">{t('page.fileTaken')}</Notice>}
        {head.confirmed && <EditionList editions={editions} lang={head.sourceLocale} />}
        {mayEdit && head.confirmed && (
          <PrepareEdition letter={head.id} number={head.edition + 1} draft={next} />
        )}
        {frozen && mayEdit && <Notice tone="info">{t('page.frozen')}</Notice>}
        {editing && <p className="source-lead">{t('page.lead')}</p>}
        {editing ? (
          <SourceEditor
            head={head}
            view={view}
            version={version}
            encoding={encoding}
            refused={refused}
          />
        ) : (
          <LetterSheet
            head={head}
            view={view}
            source={source}
            version={version}
            refused={refused ?? null}
          />
        )}
      </div>
    </>
  )
}

function Reopen() {
  const { t } = useTranslation('source')
  return (
    <Form method="post">
      <Button name="do" value="reopen">
        {t('reopen.button')}
      </Button>
    </Form>
  )
}
