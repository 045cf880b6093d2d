import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { ConfidenceMark } from '#app/components/ministries/confidence-mark.tsx'
import { StateName } from '#app/components/ministries/state-name.tsx'
import { Time } from '#app/components/time.tsx'
import { type AddresseeRow, nameIn } from './addressee-view.ts'

interface AddresseeTableProps {
  readonly rows: readonly AddresseeRow[]
  /** The day whose office-holders stand beside today's; `null`: none. */
  readonly on: string | null
}

/** The register in the order of protocol. */
export function AddresseeTable({ rows, on }: AddresseeTableProps) {
  const { t, i18n } = useTranslation('addressees')
  return (
    <DataTable label={t('list.label')}>
      <thead>
        <tr>
          <th scope="col">{t('list.state')}</th>
          <th scope="col">{t('list.ministry')}</th>
          <th scope="col">{t('list.seat')}</th>
          <th scope="col">{t('list.today')}</th>
          {on && (
            <th scope="col">
              {t('list.then')} <Time at={on} />
            </th>
          )}
          <th scope="col">{t('list.waits')}</th>
        </tr>
      </thead>
      <tbody className="stacked-rows">
        {rows.map((row) => (
          <tr key={row.state}>
            <th scope="row">
              <Link to={`/addressees/${row.state}`}>
                <StateName state={row.state} />
              </Link>
            </th>
            <td data-label={t('list.ministry')}>
              <Named names={row.names} uiLocale={i18n.language} />
            </td>
            <td data-label={t('list.seat')}>
              <Named names={row.seats} uiLocale={i18n.language} />
            </td>
            <td data-label={t('list.today')}>
              <Holder holder={row.today} />
            </td>
            {on && (
              <td data-label={t('list.then')}>
                <Holder holder={row.onDay} />
              </td>
            )}
            <td data-label={t('list.waits')}>
              {row.waiting === 0 ? (
                <span className="soft">{t('list.waitNone')}</span>
              ) : (
                t('list.waitCount', { count: row.waiting })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Named({
  names,
  uiLocale,
}: {
  readonly names: AddresseeRow['names']
  readonly uiLocale: string
}) {
  const { t } = useTranslation('addressees')
  const { text, lang } = nameIn(names, uiLocale)
  return <span lang={lang}>{text || t('one.empty')}</span>
}

function Holder({ holder }: { readonly holder: AddresseeRow['today'] }) {
  const { t } = useTranslation('addressees')
  if (!holder) return <span className="soft">{t('list.unknown')}</span>
  return (
    <span className="addressee-holder">
      {holder.name} <ConfidenceMark standing={holder.standing} />
    </span>
  )
}
