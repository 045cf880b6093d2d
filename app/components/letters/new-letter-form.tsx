import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { layouts } from '#app/domain/segmentation/cut.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { EncodingChoice } from './encoding-choice.tsx'
import { LetterTextFields } from './letter-text-fields.tsx'
import { LocaleSelect } from './locale-select.tsx'
import type { NewLetterProblem } from './new-letter.ts'

/** Brings in a letter; after a refusal everything that was typed is in it again. */
export function NewLetterForm({ problem }: { problem: NewLetterProblem | undefined }) {
  const { t, i18n } = useTranslation('letters')
  const { t: tRefusal } = useTranslation('refusals')
  const { t: tSource } = useTranslation('source')
  const typed = problem?.typed
  const refusal = problem?.refusal ?? undefined
  const wrong = refusal && tRefusal(refusalKey(refusal.refusal), { ...refusal.details })
  const kept = typed?.kept ?? null
  const isTitleWrong = refusal?.refusal === 'letter/title-missing'
  return (
    // A full load: whatever is refused comes back in the page itself.
    <Form method="post" encType="multipart/form-data" reloadDocument className="new-letter stack">
      {refusal && <RefusalNotice {...refusal} />}
      {problem && !refusal && (
        <Notice tone="error">
          <p>{t('new.incomplete')}</p>
        </Notice>
      )}
      {kept && (
        <>
          <input type="hidden" name="kept" value={kept.data} />
          <input type="hidden" name="keptName" value={kept.name} />
          <p>{t('new.kept', { name: kept.name })}</p>
        </>
      )}
      {problem && problem.candidates.length > 0 && (
        <EncodingChoice candidates={problem.candidates} lang={typed?.sourceLocale ?? ''} />
      )}
      <TextField
        label={t('new.title')}
        hint={t('new.titleHint')}
        error={isTitleWrong ? wrong : undefined}
        name="title"
        required
        maxLength={1000}
        defaultValue={typed?.title}
      />
      <Field label={t('new.sourceLocale')}>
        {(control) => (
          <LocaleSelect
            name="sourceLocale"
            defaultValue={typed?.sourceLocale || i18n.language}
            {...control}
          />
        )}
      </Field>
      {kept ? (
        <details>
          <summary>{t('new.instead')}</summary>
          <LetterTextFields typed={typed} error={undefined} />
        </details>
      ) : (
        <LetterTextFields typed={typed} error={isTitleWrong ? undefined : wrong} />
      )}
      <fieldset className="layouts">
        <legend>{t('new.layout')}</legend>
        {(['', ...layouts] as const).map((layout) => (
          <label key={layout} className="choice">
            <input
              type="radio"
              name="layout"
              value={layout}
              defaultChecked={layout === (typed?.layout ?? '')}
            />
            {layout === '' ? t('new.layoutDecided') : tSource(`layout.${layout}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <Button variant="primary">{t('new.button')}</Button>
      </div>
    </Form>
  )
}
