import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  type DeskFilter,
  type DeskPair,
  deskFilters,
  isShown,
  type Seat,
} from '#app/domain/desk.ts'
import { counts } from '#app/domain/unit.ts'

interface FiltersProps {
  readonly pairs: readonly DeskPair[]
  readonly seat: Seat
  readonly filter: DeskFilter
}

/** Which pairs the desk shows, with how many there are. */
export function Filters({ pairs, seat, filter }: FiltersProps) {
  const { t } = useTranslation('desk')
  return (
    <nav className="desk-filters" aria-label={t('filter.label')}>
      <ul>
        {deskFilters.map((one) => (
          <li key={one}>
            <Link
              to={one === 'all' ? '?' : `?show=${one}`}
              preventScrollReset
              aria-current={one === filter ? 'true' : undefined}
            >
              {t(`filter.${one}`)} <span className="desk-count">{countOf(pairs, one, seat)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function countOf(pairs: readonly DeskPair[], filter: DeskFilter, seat: Seat): number {
  if (filter === 'all') return pairs.filter(counts).length
  return pairs.filter((pair) => isShown(pair, filter, seat)).length
}
