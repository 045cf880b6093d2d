import { useTranslation } from 'react-i18next'
import type { Told } from '#app/components/use-refusal.ts'
import { groupBy } from '#app/domain/group-by.ts'
import { MinistryVersionRow } from './ministry-version-row.tsx'
import { type MinistryVersion, versionKey } from './ministry-view.ts'
import { StateName } from './state-name.tsx'

export interface MinistryTableProps {
  readonly letter: number
  readonly versions: readonly MinistryVersion[]
  readonly mayConfirm: boolean
  readonly maySend: boolean
  /** The version whose form is open. */
  readonly confirming: string | null
  readonly told: Told | undefined
}

/** The versions by state, in the order of protocol. */
export function MinistryTable(props: MinistryTableProps) {
  const { t } = useTranslation('ministries')
  const { versions } = props
  const sources = [...new Set(versions.flatMap(({ confirmed }) => confirmed?.source ?? []))]
  return (
    <table className="ministry-table" aria-label={t('table.label')}>
      <thead>
        <tr>
          <th scope="col">{t('table.version')}</th>
          <th scope="col">{t('table.printed')}</th>
          <th scope="col">{t('table.stands')}</th>
          <th scope="col">{t('table.download')}</th>
        </tr>
      </thead>
      {[...groupBy(versions, ({ state }) => state)].map(([state, group]) => (
        <tbody key={state}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="ministry-state">
              <StateName state={state} />
            </th>
          </tr>
          {group.map((version) => (
            <MinistryVersionRow
              key={versionKey(version)}
              {...props}
              version={version}
              sources={sources}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
