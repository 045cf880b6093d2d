import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  isShown,
  type MinistryVersion,
  type VersionFilter,
  versionFilters,
} from './ministry-view.ts'

interface VersionFilterNavProps {
  readonly versions: readonly MinistryVersion[]
  readonly filter: VersionFilter
}

/** Which versions the table shows, with how many there are of each. */
export function VersionFilterNav({ versions, filter }: VersionFilterNavProps) {
  const { t } = useTranslation('sending')
  return (
    <nav className="board-filter" aria-label={t('show.label')}>
      <ul>
        {versionFilters.map((one) => (
          <li key={one}>
            <Link
              to={one === 'all' ? '?' : `?show=${one}`}
              aria-current={one === filter ? 'true' : undefined}
              preventScrollReset
            >
              {t(`show.${one}`, {
                count: versions.filter((version) => isShown(version, one)).length,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
