import { useTranslation } from 'react-i18next'
import { CutTotals } from './cut-totals.tsx'
import { SignatoryGroups } from './signatory-groups.tsx'
import type { SourceBlock, SourceHead, SourceView } from './source-view.ts'

/** The source to read. */
export function LetterSheet({ head, view }: { head: SourceHead; view: SourceView }) {
  const { t } = useTranslation('source')
  return (
    <div className="stack source">
      <p className="soft">
        <CutTotals view={view} />
      </p>
      <article className="sheet" lang={head.sourceLocale}>
        <h2>{head.title}</h2>
        {view.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the letter is what a block is
          <SheetBlock key={index} block={block} />
        ))}
      </article>
      {view.rows.length > 0 && (
        <section className="stack">
          <h2>{t('signatories.title')}</h2>
          <SignatoryGroups view={view} locale={head.sourceLocale} editing={null} />
        </section>
      )}
    </div>
  )
}

function SheetBlock({ block: { kind, text } }: { block: SourceBlock }) {
  if (kind === 'heading') return <h3>{text}</h3>
  return <p data-kind={kind}>{text}</p>
}
