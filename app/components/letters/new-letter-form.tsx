import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { KeptFile } from './kept-file.tsx'
import { LocaleSelect } from './locale-select.tsx'
import type { NewLetterProblem } from './new-letter.ts'
import { WholeText } from './whole-text.tsx'

/** Brings in a letter; after a refusal everything that was typed is in it again. */
export function NewLetterForm({ problem }: { problem: NewLetterProblem | undefined }) {
  const { t, i18n } = useTranslation('letters')
  const { t: tRefusal } = useTranslation('refusals')
  const typed = problem?.typed
  const refusal = problem?.refusal ?? undefined
  const wrong = refusal && tRefusal(refusalKey(refusal.refusal), { ...refusal.details })
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
      <KeptFile problem={problem} lang={typed?.sourceLocale} />
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
      <WholeText
        typed={typed}
        lang={typed?.sourceLocale}
        error={isTitleWrong ? undefined : wrong}
      />
      <div>
        <Button variant="primary">{t('new.button')}</Button>
      </div>
    </Form>
  )
}
