import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { StateBadge } from '#app/components/state-badge.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { OneUnit } from './life-view.ts'

interface LifeOfUnitProps {
  readonly unit: OneUnit
  /** The path of the desk. */
  readonly desk: string
  readonly from: Locale
  readonly to: Locale
}

/** The unit whose life it is: its source, and how it reads now. */
export function LifeOfUnit({ unit, desk, from, to }: LifeOfUnitProps) {
  const { t } = useTranslation('history')
  const { number, source, text, state, stale, locked } = unit
  return (
    <section className="history-unit stack" aria-labelledby="now">
      <h2 id="now">{t('unit.title', { number })}</h2>
      <p className="letter-text" lang={from}>
        {source}
      </p>
      {text !== '' && (
        <p className="letter-text" lang={to}>
          {text}
        </p>
      )}
      <p className="cluster">
        <StateBadge state={state} marks={stale ? ['stale'] : []} />
        <Link to={`${desk}?unit=${number}#unit-${number}`}>{t('unit.toDesk')}</Link>
      </p>
      {locked && <p className="field-hint">{t('unit.locked')}</p>}
    </section>
  )
}
