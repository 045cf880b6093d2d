import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type DeskFilter,
  type DeskPair,
  deskFilters,
  isShown,
  type Seat,
} from '#app/domain/desk.ts'
import { peopleOf, type Wanted, wantedAddress } from '#app/domain/desk-people.ts'
import { counts } from '#app/domain/unit.ts'

interface FiltersProps {
  readonly pairs: readonly DeskPair[]
  readonly seat: Seat
  readonly wanted: Wanted
}

/** Which pairs the desk shows, with how many there are; in the address, so that it can be shared. */
export function Filters({ pairs, seat, wanted }: FiltersProps) {
  const { t } = useTranslation('desk')
  const { filter, by } = wanted
  const people = peopleOf(pairs)
  return (
    <>
      <nav className="desk-filters" aria-label={t('filter.label')}>
        <ul>
          {deskFilters.map((one) => (
            <FilterLink
              key={one}
              wanted={{ filter: one, by }}
              current={one === filter}
              count={countOf(pairs, one, seat)}
            >
              {t(`filter.${one}`)}
            </FilterLink>
          ))}
        </ul>
      </nav>
      {(people.length > 1 || by !== null) && (
        <nav className="desk-filters" aria-label={t('filter.byLabel')}>
          <ul>
            <FilterLink wanted={{ filter, by: null }} current={by === null}>
              {t('filter.byAnybody')}
            </FilterLink>
            {people.map(({ account, name, count }) => (
              <FilterLink
                key={account}
                wanted={{ filter, by: account }}
                current={account === by}
                count={count}
              >
                {t('filter.by', { name })}
              </FilterLink>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

function FilterLink({
  wanted,
  current,
  count,
  children,
}: {
  readonly wanted: Wanted
  readonly current: boolean
  readonly count?: number
  readonly children: ReactNode
}) {
  return (
    <li>
      <Link
        to={wantedAddress(wanted)}
        preventScrollReset
        aria-current={current ? 'true' : undefined}
      >
        {children} {count !== undefined && <span className="desk-count">{count}</span>}
      </Link>
    </li>
  )
}

function countOf(pairs: readonly DeskPair[], filter: DeskFilter, seat: Seat): number {
  if (filter === 'all') return pairs.filter(counts).length
  return pairs.filter((pair) => isShown(pair, filter, seat)).length
}
