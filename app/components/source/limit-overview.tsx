import { useTranslation } from 'react-i18next'
import { LimitLine } from '#app/components/limit-line.tsx'
import type { SourcePart } from './source-view.ts'

/** The parts that not every addressee gets, at a glance. */
export function LimitOverview({ parts }: { readonly parts: readonly SourcePart[] }) {
  const { t } = useTranslation('regional')
  const limited = parts.filter(({ limit }) => limit !== null)
  if (limited.length === 0) return null
  return (
    <section className="source-limits">
      <h2>{t('limit.overview')}</h2>
      <ul>
        {limited.map(({ number, limit }) => (
          <li key={number}>
            <a href={`#unit-${number}`}>{t('limit.part', { number })}</a>{' '}
            {limit && <LimitLine limit={limit} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
