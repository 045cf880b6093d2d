import { useTranslation } from 'react-i18next'
import { blockNumber } from '#app/domain/edition-units.ts'
import { useActivePart } from './active-part.ts'
import { BlockItem } from './block-item.tsx'
import { Confirm } from './confirm.tsx'
import { CutAnew } from './cut-anew.tsx'
import { CutTotals } from './cut-totals.tsx'
import { NamelessNotice } from './nameless-notice.tsx'
import { SignatoryGroups } from './signatory-groups.tsx'
import type { SourceHead, SourceView } from './source-view.ts'
import { TitleItem } from './title-item.tsx'
import type { Typed } from './typed.ts'

interface SourceEditorProps {
  readonly head: SourceHead
  readonly view: SourceView
  readonly version: number
  readonly encoding: string
  /** What was typed and refused; empty where the cut has moved on meanwhile. */
  readonly typed: Typed
}

/** The letter as it was cut, to correct and confirm. */
export function SourceEditor({ head, view, version, encoding, typed }: SourceEditorProps) {
  const { t } = useTranslation('source')
  const active = useActivePart()
  const locale = head.sourceLocale
  return (
    <div className="stack source">
      <NamelessNotice rows={view.rows} />
      <p role="status">
        <CutTotals view={view} />
      </p>
      <CutAnew version={version} layout={view.layout} encoding={encoding} />
      <h2 className="visually-hidden">{t('blocks.title')}</h2>
      <ol className="source-parts">
        <TitleItem
          key={`title ${version}`}
          version={version}
          title={head.title}
          locale={locale}
          active={active?.name === 'title'}
          typed={typed['title']}
        />
        {view.blocks.map((_, index) => {
          const isActive = active?.name === 'block' && active.number === blockNumber(index)
          return (
            <BlockItem
              // The active one begins anew with each version: its controls show what is stored.
              key={isActive ? `${index} ${version}` : index}
              version={version}
              index={index}
              blocks={view.blocks}
              locale={locale}
              active={isActive}
              typed={isActive ? typed : {}}
            />
          )
        })}
      </ol>
      {view.rows.length + view.groups.length > 0 && (
        <section className="stack">
          <h2>{t('signatories.title')}</h2>
          <SignatoryGroups view={view} locale={locale} editing={{ version, active, typed }} />
        </section>
      )}
      <div className="source-confirm">
        <p>{t('confirm.text')}</p>
        <Confirm version={version} />
      </div>
    </div>
  )
}
