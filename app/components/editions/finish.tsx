import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { ChangeNotice } from '#app/components/source/change-notice.tsx'
import { type RefusedChange, typedIn } from '#app/components/source/typed.ts'
import type { NextEditionDraft } from './edition-view.ts'

interface FinishProps {
  readonly draft: NextEditionDraft
  readonly number: number
  readonly refused: RefusedChange | undefined
}

/** The note, and what becomes of the draft: published or given up. */
export function Finish({ draft, number, refused }: FinishProps) {
  const { t } = useTranslation('editions')
  const { version, note, count, effects } = draft
  const needsNote = effects.significances.meaning > 0
  return (
    <section id="finish" className="edition-finish stack" aria-labelledby="finish-title">
      <h2 id="finish-title">{t('finish.title', { number })}</h2>
      <ChangeNotice refused={refused} />
      <Form method="post" action="?#finish" className="stack">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="do" value="note" />
        <Field
          label={t('finish.note')}
          hint={t(needsNote ? 'finish.noteNeeded' : 'finish.noteHint')}
        >
          {(control) => (
            <textarea
              key={version}
              name="note"
              rows={3}
              maxLength={2000}
              required={needsNote}
              defaultValue={typedIn(refused)['note'] ?? note}
              {...control}
            />
          )}
        </Field>
        <div className="cluster">
          {count > 0 && (
            <Button variant="primary" name="next" value="publish">
              {t('finish.publish', { number })}
            </Button>
          )}
          <Button formNoValidate>{t('finish.save')}</Button>
        </div>
        {count === 0 && <p className="soft">{t('finish.unchanged')}</p>}
      </Form>
      <details>
        <summary>{t('discard.title')}</summary>
        <Form method="post" action="?#finish" className="stack">
          <input type="hidden" name="version" value={version} />
          <p>{t('discard.text')}</p>
          <div>
            <Button variant="danger" name="do" value="discard">
              {t('discard.button')}
            </Button>
          </div>
        </Form>
      </details>
    </section>
  )
}
