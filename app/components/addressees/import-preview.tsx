import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { StateName } from '#app/components/ministries/state-name.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { ValueChange } from '#app/domain/addressees/record-values.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { ChangedValues } from './changed-values.tsx'

interface ImportPreviewProps {
  readonly preview: {
    readonly stamp: number
    readonly name: string
    /** The file in base64. */
    readonly kept: string
    readonly source: string
    readonly changes: readonly {
      readonly state: StateCode
      readonly values: readonly ValueChange[]
    }[]
    /** Why it was not taken just now. */
    readonly problem: Told | null
  }
}

/** What a file would change, to be taken as a whole or left. */
export function ImportPreview({ preview }: ImportPreviewProps) {
  const { t } = useTranslation('addressees')
  const { changes, name, problem } = preview
  if (changes.length === 0) {
    return (
      <Notice tone="info">
        <p>{t('import.same', { file: name })}</p>
      </Notice>
    )
  }
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('import.changes', { count: changes.length })}</h2>
      {problem && problem.refusal !== 'addressee/source-missing' && <RefusalNotice {...problem} />}
      {changes.map(({ state, values }) => (
        <section key={state}>
          <h3>
            <StateName state={state} />
          </h3>
          <ChangedValues values={values} />
        </section>
      ))}
      <TakeForm preview={preview} />
    </section>
  )
}

function TakeForm({ preview }: ImportPreviewProps) {
  const { t } = useTranslation('addressees')
  const { stamp, name, kept, source, problem } = preview
  const { errorOf } = useRefusalOf(problem ?? undefined)
  return (
    <Form method="post" className="stack narrow">
      <input type="hidden" name="kind" value="take" />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="kept" value={kept} />
      <input type="hidden" name="stamp" value={stamp} />
      <TextField
        label={t('one.source')}
        hint={t('one.sourceHint')}
        error={errorOf('addressee/source-missing')}
        name="source"
        maxLength={500}
        defaultValue={source}
      />
      <label>
        <input type="checkbox" name="confirm" value="yes" />
        {t('one.confirmAll')}
      </label>
      <div>
        <Button variant="primary">{t('import.take')}</Button>
      </div>
    </Form>
  )
}
