import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface ConsentFilterProps {
  /** Whether only those are shown who must be asked again. */
  readonly asksOnly: boolean
  /** How many there are of each. */
  readonly all: number
  readonly ask: number
}

/** Which signatories the tables show. */
export function ConsentFilter({ asksOnly, all, ask }: ConsentFilterProps) {
  const { t } = useTranslation('signatories')
  return (
    <nav className="board-filter" aria-label={t('show.label')}>
      <ul>
        <li>
          <Link to="?" aria-current={asksOnly ? undefined : 'true'} preventScrollReset>
            {t('show.all', { count: all })}
          </Link>
        </li>
        <li>
          <Link to="?show=ask" aria-current={asksOnly ? 'true' : undefined} preventScrollReset>
            {t('show.ask', { count: ask })}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
