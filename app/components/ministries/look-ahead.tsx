import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Time } from '#app/components/time.tsx'

interface LookAheadProps {
  /** The letter's own day. */
  readonly day: string
  /** The day that is looked at instead. */
  readonly on: string | null
}

/** How the letter would be addressed on another day: to look at, while files keep the letter's own. */
export function LookAhead({ day, on }: LookAheadProps) {
  const { t } = useTranslation('ministries')
  return (
    <>
      {on !== null && (
        <Notice tone="info" title={t('ahead.title')}>
          <p>
            {t('ahead.day')} <Time at={on} />
          </p>
          <p>{t('ahead.lead')}</p>
          <p>
            <Link to="?">
              {t('ahead.back')} <Time at={day} />
            </Link>
          </p>
        </Notice>
      )}
      <details className="look-ahead" open={on !== null}>
        <summary>{t('ahead.summary')}</summary>
        <Form method="get" className="cluster">
          <TextField
            key={on}
            label={t('ahead.field')}
            type="date"
            name="on"
            required
            defaultValue={on ?? day}
          />
          <Button>{t('ahead.button')}</Button>
        </Form>
      </details>
    </>
  )
}
