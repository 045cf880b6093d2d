import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { useStateName } from '#app/components/ministries/state-name.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { SheetPartProps } from './sheet-part.tsx'

const choices = ['everyone', 'only', 'except'] as const
const labels = { everyone: 'everyone', only: 'onlyThese', except: 'notThese' } as const

/** Says for which addressees a part prints. */
export function LimitForm({ part, source, version, refused }: Omit<SheetPartProps, 'open'>) {
  const { t } = useTranslation('regional')
  const nameOf = useStateName()
  const typed = refused?.typed?.['for'] === undefined ? undefined : refused.typed
  const chosen = typed?.['for'] ?? part.limit?.kind ?? 'everyone'
  const named = typed?.['addressees']?.split(' ') ?? part.limit?.addressees ?? []
  const { number, limitVersion } = part
  return (
    <Form
      method="post"
      action={`?unit=${number}`}
      preventScrollReset
      className="sheet-box limit-form stack"
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="limit" value={limitVersion} />
      <input type="hidden" name="unit" value={number} />
      <input type="hidden" name="edition" value={source.edition} />
      {refused && typed && <RefusalNotice refusal={refused.refusal} details={refused.details} />}
      <fieldset>
        <legend>{t('limit.title', { number })}</legend>
        <p className="field-hint">{t('limit.hint')}</p>
        <div className="cluster">
          {choices.map((choice) => (
            <label key={choice}>
              <input type="radio" name="for" value={choice} defaultChecked={choice === chosen} />
              {t(`limit.${labels[choice]}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('limit.addressees')}</legend>
        <div className="limit-states">
          {source.states.map((state) => (
            <label key={state}>
              <input
                type="checkbox"
                name="addressee"
                value={state}
                defaultChecked={named.includes(state)}
              />
              <span suppressHydrationWarning>{nameOf(state)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Button name="do" value="limit">
        {t('limit.save')}
      </Button>
    </Form>
  )
}
