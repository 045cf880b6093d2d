import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon, type IconName } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import type { DeskTarget } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'
import { isOnPageOnly, isPassing, type SaveStatus, saveStatus, type Typing } from './typing.ts'

const icons: Partial<Record<SaveStatus, IconName>> = {
  saved: 'check',
  conflict: 'warning',
  offline: 'warning',
  failed: 'warning',
  full: 'warning',
  refused: 'error',
  'signed-out': 'error',
}

interface SaveStateProps {
  readonly typing: Typing | undefined
  readonly workingCopy: DeskTarget['workingCopy']
}

/** Whether what stands in the box is kept, in words. It is read out by the desk's one live region. */
export function SaveState({ typing, workingCopy }: SaveStateProps) {
  const { t } = useTranslation('desk')
  if (!typing) {
    return (
      <span className="desk-save">
        {workingCopy && (
          <>
            <Icon name="check" />
            {t('save.found')} <Time at={workingCopy.savedAt} />
          </>
        )}
      </span>
    )
  }
  const status = saveStatus(typing)
  const icon = icons[status]
  return (
    <span className="desk-save" data-status={status}>
      {icon && <Icon name={icon} />}
      <SaveWords typing={typing} status={status} />
    </span>
  )
}

function SaveWords({ typing, status }: { readonly typing: Typing; readonly status: SaveStatus }) {
  const { t } = useTranslation(['desk', 'connection'])
  const passes = isPassing(status)
  if (passes && !isOnPageOnly(typing)) return t(`connection:inBrowser.${status}`)
  if (status === 'full') return t('connection:onPage.full')
  return t(`desk:save.${status}`, { time: clockTime(typing.savedAt) })
}

/** Asks the server once more at once, instead of in a while. */
export function RetrySave({
  unit,
  typing,
}: {
  readonly unit: number
  readonly typing: Typing | undefined
}) {
  const { t } = useTranslation('connection')
  const { drafts } = useDesk()
  if (!typing || !isPassing(saveStatus(typing))) return null
  return (
    <Button type="button" variant="quiet" onClick={() => drafts.flush(unit)}>
      {t('retry')}
    </Button>
  )
}

/** The hour on the reader's own clock. */
function clockTime(at: string | null): string {
  if (at === null) return ''
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(at),
  )
}
