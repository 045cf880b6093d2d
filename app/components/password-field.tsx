import { type ComponentPropsWithoutRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Field } from './field.tsx'

interface PasswordFieldProps extends ComponentPropsWithoutRef<'input'> {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** A password, hidden until its owner wants to see it. Managers and pasting work as everywhere. */
export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps) {
  const { t } = useTranslation('account')
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="password-field">
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            required
            maxLength={1024}
            spellCheck={false}
            autoCapitalize="none"
          />
          <Button type="button" variant="quiet" onClick={() => setShown(!shown)}>
            {t(shown ? 'password.hide' : 'password.show')}
            <span className="visually-hidden">{label}</span>
          </Button>
        </div>
      )}
    </Field>
  )
}
