import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'

/** What stands in a panel while its content is on its way, or did not come. */
export function PanelWaits({
  failed,
  onAgain,
}: {
  readonly failed: boolean
  readonly onAgain: () => void
}) {
  const { t } = useTranslation('panel')
  if (!failed) {
    return (
      <p role="status" className="soft">
        {t('loading')}
      </p>
    )
  }
  return (
    <Notice tone="error">
      <p>{t('failed')}</p>
      <Button type="button" onClick={onAgain}>
        {t('again')}
      </Button>
    </Notice>
  )
}
