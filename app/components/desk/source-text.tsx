import { useTranslation } from 'react-i18next'
import type { DeskPair } from '#app/domain/desk.ts'
import type { QuotedLaw } from '#app/domain/law/unit-law.ts'

/** The source of a pair, with what it quotes from law set off as protected. */
export function SourceText({ pair: { source, law } }: { readonly pair: DeskPair }) {
  const quotations = law?.quotations ?? []
  return (
    <>
      {quotations.map((quotation, index) => (
        <Protected
          key={quotation.start}
          source={source}
          from={quotations[index - 1]?.end ?? 0}
          quotation={quotation}
        />
      ))}
      {source.slice(quotations.at(-1)?.end ?? 0)}
    </>
  )
}

/** What stands before the quotation, and the quotation. */
function Protected({
  source,
  from,
  quotation: { start, end },
}: {
  readonly source: string
  readonly from: number
  readonly quotation: QuotedLaw
}) {
  const { t } = useTranslation('desk')
  return (
    <>
      {source.slice(from, start)}
      <mark className="desk-protected" title={t('law.protected')}>
        {source.slice(start, end)}
      </mark>
    </>
  )
}
