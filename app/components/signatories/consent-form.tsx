import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { useRefusalOf } from '#app/components/use-refusal.ts'
import type { SignatoriesAnswer, TableView } from './signatories-view.ts'

/** The ticks and buttons in the rows belong to the one form above them. */
export const consentForm = 'consent'

interface ConsentFormProps {
  readonly view: TableView
  readonly today: string
  readonly answer: SignatoriesAnswer | undefined
}

/** Records that those who are ticked in the table have consented to the newest edition. */
export function ConsentForm({ view, today, answer }: ConsentFormProps) {
  const { t } = useTranslation('signatories')
  const { errorOf } = useRefusalOf(answer?.problem)
  const notThatDay = errorOf('signatory/day-invalid')
  const shown = { on: today, how: '', ...answer?.consent }
  return (
    <details open className="consent-record">
      <summary>{t('consent.record', { number: view.edition })}</summary>
      <Form method="post" id={consentForm} className="stack" preventScrollReset key={view.version}>
        {answer && !notThatDay && <RefusalNotice {...answer.problem} />}
        <input type="hidden" name="do" value="consent" />
        <input type="hidden" name="version" value={view.version} />
        {view.toAsk.map((id) => (
          <input key={id} type="hidden" name="asked" value={id} />
        ))}
        <div className="signatory-fields">
          <TextField
            label={t('consent.on')}
            error={notThatDay}
            type="date"
            name="on"
            max={today}
            required
            defaultValue={shown.on}
          />
          <TextField
            label={t('consent.how')}
            hint={t('consent.howHint')}
            name="how"
            maxLength={1000}
            defaultValue={shown.how}
          />
        </div>
        <label className="choice">
          <input type="checkbox" name="all" />
          {t('consent.all', { count: view.toAsk.length })}
        </label>
        <div>
          <Button variant="primary">{t('consent.ticked', { number: view.edition })}</Button>
        </div>
      </Form>
    </details>
  )
}
