import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Told } from '#app/components/use-refusal.ts'
import { CutTotals } from './cut-totals.tsx'
import { LimitOverview } from './limit-overview.tsx'
import { SheetPart } from './sheet-part.tsx'
import { SignatoryGroups } from './signatory-groups.tsx'
import type { SourceHead, SourceParts, SourceView } from './source-view.ts'

interface LetterSheetProps {
  readonly head: SourceHead
  readonly view: SourceView
  /** What is not the same for every addressee; without parts until the source is confirmed. */
  readonly source: SourceParts
  /** Of the cut. */
  readonly version: number
  readonly refused: Told | null
}

/** The source to read, each part with whom it is for and what regions read instead. */
export function LetterSheet({ head, view, source, version, refused }: LetterSheetProps) {
  const { t } = useTranslation('source')
  const [search] = useSearchParams()
  const shared = { source, locale: head.sourceLocale, version, refused }
  const open = Number(search.get('unit'))
  return (
    <div className="stack source">
      <p className="soft">
        <CutTotals view={view} />
      </p>
      <LimitOverview parts={source.parts} />
      <article className="sheet" lang={head.sourceLocale}>
        {source.parts.map((part) => (
          <SheetPart key={part.number} part={part} open={part.number === open} {...shared} />
        ))}
        {source.parts.length === 0 && <UnconfirmedSheet head={head} view={view} />}
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

/** A cut for those who cannot correct it. */
function UnconfirmedSheet({ head, view }: Pick<LetterSheetProps, 'head' | 'view'>) {
  return (
    <>
      <h2>{head.title}</h2>
      {view.blocks.map(({ kind, text }, index) =>
        kind === 'heading' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the letter is what a block is
          <h3 key={index}>{text}</h3>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same
          <p key={index} data-kind={kind}>
            {text}
          </p>
        ),
      )}
    </>
  )
}
