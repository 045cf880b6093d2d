import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'

/** What this browser may keep of what is typed here, and how to make unreadable what any browser keeps. */
export function DraftsForm({ keeps }: { readonly keeps: boolean }) {
  const { t } = useTranslation('connection')
  return (
    <section className="stack" aria-labelledby="drafts">
      <h2 id="drafts">{t('settings.title')}</h2>
      <p>{t('settings.explain')}</p>
      <Form method="post" className="cluster">
        <input type="hidden" name="kind" value="drafts" />
        <label>
          <input type="checkbox" name="keep" value="yes" defaultChecked={keeps} />
          {t('settings.keep')}
        </label>
        <Button>{t('settings.save')}</Button>
      </Form>
      <p>{t('settings.voidExplain')}</p>
      <Form method="post">
        <input type="hidden" name="kind" value="void-drafts" />
        <Button>{t('settings.void')}</Button>
      </Form>
    </section>
  )
}
