import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'

interface PublishedNoticeProps {
  /** The number of the edition. */
  readonly number: number
  readonly onLoad: () => void
}

/** Says that the page is of an older edition, and leads to the new one. */
export function PublishedNotice({ number, onLoad }: PublishedNoticeProps) {
  const { t } = useTranslation('desk')
  return (
    <div className="desk-published">
      <Notice tone="warning" title={t('published.title', { number })}>
        <p>{t('published.explain')}</p>
        <Button type="button" onClick={onLoad}>
          {t('published.load')}
        </Button>
      </Notice>
    </div>
  )
}
