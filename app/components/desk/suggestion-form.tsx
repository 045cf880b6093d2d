import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import type { DeskPair, DeskTarget, Typed } from '#app/domain/desk.ts'
import { maxTargetLength } from '#app/domain/target.ts'
import { ActForm } from './act-form.tsx'
import { useDesk } from './desk-context.ts'

interface SuggestionFormProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly typed: Typed | undefined
}

/** Another wording, by somebody who does not write this text. */
export function SuggestionForm({ pair, target, typed }: SuggestionFormProps) {
  const { t } = useTranslation('suggestions')
  const { locale, seat } = useDesk()
  const refused = typed?.kind === 'suggest' ? typed : undefined
  return (
    <details open={refused !== undefined}>
      <summary>{t('form.title')}</summary>
      <ActForm pair={pair} version={target.version} kind="suggest" className="desk-inline-form">
        <Field label={t('form.text')} hint={seat.mayReview ? t('form.authorHint') : undefined}>
          {(control) => (
            <textarea
              {...control}
              name="text"
              lang={locale}
              required
              rows={4}
              maxLength={maxTargetLength}
              className="letter-text"
              defaultValue={refused?.text ?? target.text}
            />
          )}
        </Field>
        <TextField name="why" label={t('form.why')} defaultValue={refused?.why ?? ''} />
        <Button>{t('form.submit')}</Button>
      </ActForm>
    </details>
  )
}
