import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import { type BoardRow, isOverdue } from './board-view.ts'

interface DueDateProps {
  readonly row: BoardRow
  readonly today: string
}

/** Until when a translation is wanted, marked where that is over. */
export function DueDate({ row, today }: DueDateProps) {
  const { t } = useTranslation('board')
  if (row.state === 'signed-off')
    return <span className="board-signed">{t('state.signed-off')}</span>
  if (row.dueOn === null) return null
  if (!isOverdue(row, today)) return <Time at={row.dueOn} />
  return (
    <span className="board-overdue">
      <Icon name="warning" />
      <Time at={row.dueOn} />
      {t('due.overdue')}
    </span>
  )
}
