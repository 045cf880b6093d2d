import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { DeskFilter } from '#app/domain/desk.ts'
import type { TranslationWork } from './work.ts'

interface WorkLinksProps {
  /** The address of the translation's desk. */
  readonly desk: string
  readonly work: TranslationWork
}

/** What waits, the most urgent first, each leading to where it is done. */
export function WorkLinks({ desk, work }: WorkLinksProps) {
  const { t } = useTranslation('work')
  const { waiting, conflicts } = work
  const links = [
    ...conflicts.map((unit) => ({
      to: `${desk}?unit=${unit}`,
      label: t('waiting.conflict', { unit }),
    })),
    ...counted('toConfirm', 'stale'),
    ...counted('returned', 'returned'),
    ...counted('toReview', 'to-review'),
    ...counted('toTranslate', 'draft'),
    ...(waiting.toSecond ? [{ to: `${desk}/sign-off`, label: t('waiting.toSecond') }] : []),
    ...(waiting.toSign ? [{ to: `${desk}/sign-off`, label: t('waiting.toSign') }] : []),
  ]
  if (links.length === 0) return <span className="soft">{t('waiting.nothing')}</span>
  return (
    <ul className="work-links">
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  )

  function counted(what: 'toConfirm' | 'returned' | 'toReview' | 'toTranslate', show: DeskFilter) {
    const count = waiting[what]
    return count > 0 ? [{ to: `${desk}?show=${show}`, label: t(`waiting.${what}`, { count }) }] : []
  }
}
