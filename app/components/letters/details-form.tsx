import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { Markdown } from '#app/components/markdown.tsx'
import type { DetailsAnswer, DetailsTyped } from './details.ts'

interface DetailsFormProps {
  readonly details: DetailsTyped
  /** Names the details as they were when the page was shown. */
  readonly stamp: string
  readonly problem: DetailsAnswer['problem']
}

/** What people must know about the letter, with the brief as it will read. */
export function DetailsForm({ details, stamp, problem }: DetailsFormProps) {
  const { t } = useTranslation('letters')
  const [brief, setBrief] = useState(details.brief)
  return (
    <Form method="post" className="details-form stack">
      <input type="hidden" name="seen" value={stamp} />
      <div className="details-brief">
        <Field label={t('details.brief')} hint={t('details.briefHint')}>
          {(control) => (
            <textarea
              name="brief"
              rows={10}
              value={brief}
              onChange={(event) => setBrief(event.target.value)}
              {...control}
            />
          )}
        </Field>
        <section aria-label={t('details.preview')} className="details-preview">
          <p className="label">{t('details.preview')}</p>
          {brief.trim() === '' ? (
            <p className="soft">{t('details.noBrief')}</p>
          ) : (
            <Markdown text={brief} />
          )}
        </section>
      </div>
      <noscript>
        <Button name="do" value="preview">
          {t('details.showPreview')}
        </Button>
      </noscript>
      <TextField
        label={t('details.embargo')}
        hint={t('details.embargoHint')}
        error={problem === 'no-day' ? t('details.noDay') : undefined}
        type="date"
        name="embargoOn"
        className="day-input"
        defaultValue={details.embargoOn}
      />
      <div className="field">
        <label className="choice">
          <input
            type="checkbox"
            name="correctAndApprove"
            defaultChecked={details.correctAndApprove}
            aria-describedby="correct-hint"
          />
          {t('details.correct')}
        </label>
        <p id="correct-hint" className="field-hint">
          {t('details.correctHint')}
        </p>
      </div>
      <div className="field">
        <label className="choice">
          <input
            type="checkbox"
            name="secondSignature"
            defaultChecked={details.secondSignature}
            aria-describedby="second-hint"
          />
          {t('details.second')}
        </label>
        <p id="second-hint" className="field-hint">
          {t('details.secondHint')}
        </p>
      </div>
      <div>
        <Button variant="primary" name="do" value="save">
          {t('details.save')}
        </Button>
      </div>
    </Form>
  )
}
