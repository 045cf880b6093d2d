import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Finding } from '#app/domain/checks/check.ts'
import type { DeskPair } from '#app/domain/desk.ts'
import { checkedPair } from './checked-pair.ts'
import { useDesk } from './desk-context.ts'
import { mendFinding } from './mend-finding.ts'

interface MendButtonProps {
  readonly pair: DeskPair
  readonly finding: Finding
}

/** Puts what mends a finding into the box of its pair, as if it were typed. */
export function MendButton({ pair, finding }: MendButtonProps) {
  const { t } = useTranslation(['desk', 'checks'])
  const desk = useDesk()
  if (finding.mend === undefined) return null
  const mend = () => {
    const field = document.getElementById(`text-${pair.number}`)
    if (!(field instanceof HTMLTextAreaElement)) return
    void mendFinding(field, checkedPair(pair, field.value, desk), finding)
  }
  const title = t(`checks:${finding.check}.title` as 'checks:empty.title')
  return (
    <Button
      type="button"
      variant="quiet"
      aria-label={t('finding.mendNamed', { title })}
      onClick={mend}
    >
      {t('finding.mend')}
    </Button>
  )
}
