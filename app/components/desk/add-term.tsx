import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { Result } from '#app/domain/result.ts'
import { type Adding, type TermAdding, termScopes } from '#app/domain/terms/adding.ts'
import { useDesk } from './desk-context.ts'

export interface MarkedWords {
  readonly source: string
  readonly target: string
}

interface AddTermProps {
  readonly marked: MarkedWords
  readonly onAdded: (how: Adding) => void
}

/** Adds what is marked at the pair to the termbase, or proposes it. */
export function AddTerm({ marked, onAdded }: AddTermProps) {
  const { t } = useTranslation('terms')
  const { path, locale, sourceLocale, addsTerms } = useDesk()
  const { Form, data: answer, state } = useFetcher<Result<Adding>>()
  const added = state === 'idle' && answer?.ok ? answer.value : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is done
  useEffect(() => {
    if (added) onAdded(added)
  }, [added])
  return (
    <Form method="post" action={`${path}/terms`} className="stack">
      {answer && !answer.ok && <RefusalNotice {...answer} />}
      <Field label={t('add.source')}>
        {(control) => (
          <input
            {...control}
            // The dialog gives the focus to what asks for it.
            ref={(field) => field?.setAttribute('autofocus', '')}
            name="source"
            required
            maxLength={300}
            lang={sourceLocale}
            defaultValue={marked.source}
          />
        )}
      </Field>
      <TextField
        name="target"
        maxLength={300}
        lang={locale}
        label={t('add.target')}
        hint={t('add.targetHint')}
        defaultValue={marked.target}
      />
      <TextField name="definition" maxLength={2000} label={t('add.definition')} />
      <label>
        <input type="checkbox" name="doNotTranslate" /> {t('field.verbatim')}
      </label>
      <Field label={t('add.scope')}>
        {(control) => (
          <select {...control} name="scope">
            {termScopes
              .filter((scope) => addsTerms[scope] !== null)
              .map((scope) => (
                <option key={scope} value={scope}>
                  {t(`scope.${scope}`)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <p className="field-hint">{t(isProposal(addsTerms) ? 'add.proposed' : 'add.accepted')}</p>
      <div>
        <Button variant="primary" disabled={state !== 'idle'}>
          {t('add.submit')}
        </Button>
      </div>
    </Form>
  )
}

function isProposal({ letter }: TermAdding): boolean {
  return letter !== 'accepted'
}
