import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { TextProblem } from '#app/components/letters/new-letter.ts'
import { Notice } from '#app/components/notice.tsx'
import { ChangeNotice } from '#app/components/source/change-notice.tsx'
import type { RefusedChange } from '#app/components/source/typed.ts'
import { DryRun } from './dry-run.tsx'
import { EditionBlocks } from './edition-blocks.tsx'
import type { EditionHead, NextEditionDraft } from './edition-view.ts'
import { Finish } from './finish.tsx'
import { NewTextForm } from './new-text-form.tsx'
import { refusalPlace } from './refusal-place.ts'
import { Unlisted } from './unlisted.tsx'
import { Weights } from './weights.tsx'

interface EditionEditorProps {
  readonly head: EditionHead
  readonly draft: NextEditionDraft
  readonly refused: RefusedChange | undefined
  /** Why a new text of the whole was not taken. */
  readonly problem: TextProblem | undefined
}

/** The next edition as it is prepared, beside what publishing it would do. */
export function EditionEditor({ head, draft, refused, problem }: EditionEditorProps) {
  const { t } = useTranslation('editions')
  const [search] = useSearchParams()
  const place = refusalPlace(refused, draft)
  const number = head.edition + 1
  const { version, count, effects } = draft
  return (
    <div className="edition">
      <DryRun letter={head.id} draft={draft} number={number} />
      <div className="edition-main stack source">
        {place === 'page' && <ChangeNotice refused={refused} />}
        {search.get('taken') === 'file' && <Notice tone="info">{t('page.fileTaken')}</Notice>}
        {draft.fromFile && (
          <p>{t('page.fromFile', { count: draft.blocks.length, edition: head.edition })}</p>
        )}
        <Unlisted letter={head.id} fromFile={draft.fromFile} names={draft.unlisted} />
        {count === 0 ? (
          <p>{t('page.unchanged')}</p>
        ) : (
          <Weights version={version} counted={effects.significances} />
        )}
        <h2 className="visually-hidden">{t('page.blocks')}</h2>
        <EditionBlocks
          draft={draft}
          locale={head.sourceLocale}
          refused={place === 'part' ? refused : undefined}
        />
        <details open={problem !== undefined}>
          <summary>{t('newText.title')}</summary>
          <div className="stack">
            <p>
              <strong>{t('newText.replaces')}</strong>
            </p>
            <NewTextForm version={version} lang={head.sourceLocale} problem={problem} />
          </div>
        </details>
        <Finish draft={draft} number={number} refused={place === 'finish' ? refused : undefined} />
      </div>
    </div>
  )
}
