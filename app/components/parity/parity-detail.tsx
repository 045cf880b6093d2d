import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { ParityDetail as Detail } from '#app/domain/parity/sheet.ts'
import { DetailAsk } from './detail-ask.tsx'
import { DetailDifference } from './detail-difference.tsx'
import type { ParityProblem } from './parity-view.ts'

interface ParityDetailProps {
  readonly letter: number
  readonly from: Locale
  readonly detail: Detail
  readonly problem: ParityProblem | undefined
}

/** One translation in full: each ask beside its paragraph, each difference with its answer. */
export function ParityDetail({ letter, from, detail, problem }: ParityDetailProps) {
  const { t } = useTranslation('parity')
  const { locale, asks, differences, mayAnswer } = detail
  const place = { desk: `/letters/${letter}/${locale}`, from, locale, mayAnswer }
  return (
    <section id="detail" className="stack parity-detail" aria-labelledby="detail-title">
      <h2 id="detail-title">
        <LocaleName locale={locale} />
      </h2>
      {asks.length > 0 && (
        <section className="stack" aria-labelledby="detail-asks">
          <h3 id="detail-asks">{t('detail.asks')}</h3>
          <ol className="parity-items">
            {asks.map((ask, index) => (
              <DetailAsk
                key={ask.id}
                place={place}
                ask={ask}
                number={index + 1}
                problem={problem}
              />
            ))}
          </ol>
        </section>
      )}
      <section className="stack" aria-labelledby="detail-differences">
        <h3 id="detail-differences">{t('detail.differences')}</h3>
        {differences.length === 0 ? (
          <p className="soft">{t('detail.noDifferences')}</p>
        ) : (
          <ul className="parity-items">
            {differences.map((difference, index) => (
              <DetailDifference
                key={`${difference.unit} ${difference.fingerprint}`}
                id={isFirstOfKind(differences, index) ? `fact-${difference.kind}` : undefined}
                place={place}
                difference={difference}
                problem={problem}
              />
            ))}
          </ul>
        )}
      </section>
    </section>
  )
}

/** The cell of a kind leads to the first of its differences. */
function isFirstOfKind(differences: Detail['differences'], at: number): boolean {
  const kind = differences[at]?.kind
  return differences.findIndex((one) => one.kind === kind) === at
}
