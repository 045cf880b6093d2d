import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { LocaleChoice } from './locale-choice.tsx'

/** The locales that are not open yet, to open some or all of them. */
export function OpenLocalesForm({ unopened }: { readonly unopened: readonly Locale[] }) {
  const { t } = useTranslation('people')
  return (
    <section className="stack" aria-labelledby="open">
      <h2 id="open">{t('open.title')}</h2>
      <Form method="post" className="stack" key={unopened.join()}>
        <LocaleChoice legend={t('open.legend')} hint={t('open.hint')} locales={unopened} />
        <div className="cluster">
          <Button variant="primary" name="kind" value="open">
            {t('open.button')}
          </Button>
          <Button name="kind" value="open-all">
            {t('open.all', { count: unopened.length })}
          </Button>
        </div>
      </Form>
    </section>
  )
}
