import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type BoardFilter, boardFilters } from './board-view.ts'

/** Which translations the board shows. */
export function FilterNav({ filter }: { readonly filter: BoardFilter }) {
  const { t } = useTranslation('board')
  return (
    <nav className="board-filter" aria-label={t('filter.label')}>
      <ul>
        {boardFilters.map((one) => (
          <li key={one}>
            <Link
              to={one === 'all' ? '?' : `?show=${one}`}
              aria-current={one === filter ? 'true' : undefined}
              preventScrollReset
            >
              {t(`filter.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
