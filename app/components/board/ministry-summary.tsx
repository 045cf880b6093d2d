import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Readiness } from '#app/components/ministries/ministry-view.ts'
import { ReleaseBadge } from '#app/components/ministries/release-badge.tsx'
import { StateName } from '#app/components/ministries/state-name.tsx'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'

interface SummaryRow extends Readiness {
  readonly state: StateCode
  readonly locale: Locale
}

interface MinistrySummaryProps {
  readonly letter: number
  readonly versions: readonly SummaryRow[]
}

/** Each ministry's letter with what it waits for. */
export function MinistrySummary({ letter, versions }: MinistrySummaryProps) {
  const { t } = useTranslation('board')
  const ready = versions.filter(({ wait }) => wait === null).length
  const sent = versions.filter(({ sending }) => sending !== null).length
  return (
    <div className="stack board-ministries">
      <div className="board-head">
        <h2 id="ministries">{t('ministries.title')}</h2>
        <p className="soft">
          {t('ministries.ready', { count: ready, total: versions.length })}{' '}
          {sent > 0 && <>{t('ministries.sent', { count: sent })} </>}
          <Link to={`/letters/${letter}/ministries`}>{t('ministries.link')}</Link>
        </p>
      </div>
      <DataTable label={t('ministries.title')}>
        <thead>
          <tr>
            <th scope="col">{t('ministries.state')}</th>
            <th scope="col">{t('matrix.language')}</th>
            <th scope="col">{t('ministries.stands')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={`${version.state}-${version.locale}`}>
              <th scope="row">
                <StateName state={version.state} />
              </th>
              <td>
                <LocaleName locale={version.locale} />
              </td>
              <td>
                <ReleaseBadge version={version} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
