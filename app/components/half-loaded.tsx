import { useTranslation } from 'react-i18next'
import { Notice } from './notice.tsx'

/** Shown by a script of the page's own head, where the others did not come. */
export function HalfLoaded({ id }: { readonly id: string }) {
  const { t } = useTranslation('common')
  return (
    <div id={id} hidden>
      <Notice tone="warning" title={t('halfLoaded.title')}>
        <p>{t('halfLoaded.text')}</p>
      </Notice>
    </div>
  )
}
