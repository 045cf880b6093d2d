import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { TextProblem } from '#app/components/letters/new-letter.ts'
import { NewTextForm } from './new-text-form.tsx'

interface BeginEditionProps {
  readonly lang: string
  readonly problem: TextProblem | undefined
}

/** The two ways into the next edition. */
export function BeginEdition({ lang, problem }: BeginEditionProps) {
  const { t } = useTranslation('editions')
  return (
    <div className="edition-begin">
      <section className="stack" aria-labelledby="begin-here">
        <h2 id="begin-here">{t('begin.here')}</h2>
        <p>{t('begin.hereHint')}</p>
        <Form method="post">
          <Button variant="primary" name="do" value="begin">
            {t('begin.button')}
          </Button>
        </Form>
      </section>
      <section className="stack" aria-labelledby="begin-text">
        <h2 id="begin-text">{t('newText.title')}</h2>
        <NewTextForm version={0} lang={lang} problem={problem} />
      </section>
    </div>
  )
}
