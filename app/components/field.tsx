import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'

interface Asked {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps extends Asked {
  /** Renders the control with what ties it to its label, hint and error. */
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its label, its hint, and what is wrong with what it holds. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="error" />
          {error}
        </p>
      )}
    </div>
  )
}

export function TextField({
  label,
  hint,
  error,
  ...input
}: Asked & ComponentPropsWithoutRef<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input {...input} {...control} />}
    </Field>
  )
}
