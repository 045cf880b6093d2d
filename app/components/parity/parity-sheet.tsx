import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import type { MarkedAsk, ParityColumn } from '#app/domain/parity/sheet.ts'
import { ParityLegend } from './parity-legend.tsx'
import { ParityList } from './parity-list.tsx'
import { ParityMatrix } from './parity-matrix.tsx'

interface ParitySheetProps {
  readonly asks: readonly MarkedAsk[]
  readonly columns: readonly ParityColumn[]
  readonly chosen: Locale | null
}

/** Every language at once, or a list of them where there is no room for it. */
export function ParitySheet({ asks, columns, chosen }: ParitySheetProps) {
  const { t } = useTranslation('parity')
  return (
    <section className="stack" aria-labelledby="sheet">
      <h2 id="sheet">{t('sheet.title')}</h2>
      {asks.length === 0 && <p>{t('sheet.noAsks')}</p>}
      <p className="soft parity-lead">{t('sheet.lead')}</p>
      <ParityMatrix asks={asks} columns={columns} chosen={chosen} />
      <ParityLegend />
      <ParityList columns={columns} />
    </section>
  )
}
