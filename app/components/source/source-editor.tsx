import { useTranslation } from 'react-i18next'
import { useActivePart } from './active-part.ts'
import { ChangeNotice } from './change-notice.tsx'
import { Confirm } from './confirm.tsx'
import { CutAnew } from './cut-anew.tsx'
import { CutTotals } from './cut-totals.tsx'
import { NamelessNotice } from './nameless-notice.tsx'
import { PartList } from './part-list.tsx'
import { SignatoryGroups } from './signatory-groups.tsx'
import { partIn, type SourceHead, type SourceView } from './source-view.ts'
import type { RefusedChange } from './typed.ts'

interface SourceEditorProps {
  readonly head: SourceHead
  readonly view: SourceView
  readonly version: number
  readonly encoding: string
  readonly refused: RefusedChange | undefined
}

/** The letter as it was cut, to correct and confirm. */
export function SourceEditor({ head, view, version, encoding, refused }: SourceEditorProps) {
  const { t } = useTranslation('source')
  const active = partIn(view, useActivePart())
  const editing = { version, active, refused }
  return (
    <div className="stack source">
      {active === null && <ChangeNotice refused={refused} />}
      <NamelessNotice rows={view.rows} />
      <p role="status">
        <CutTotals view={view} />
      </p>
      <CutAnew version={version} layout={view.layout} encoding={encoding} />
      <h2 className="visually-hidden">{t('blocks.title')}</h2>
      <PartList head={head} view={view} editing={editing} />
      {view.rows.length + view.groups.length > 0 && (
        <section className="stack">
          <h2>{t('signatories.title')}</h2>
          <SignatoryGroups view={view} locale={head.sourceLocale} editing={editing} />
        </section>
      )}
      <div className="source-confirm">
        <p>{t('confirm.text')}</p>
        <Confirm version={version} />
      </div>
    </div>
  )
}
