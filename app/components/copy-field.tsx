import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'

interface CopyFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
}

/** A text to take along, such as a link shown once; without JavaScript it can be selected. */
export function CopyField({ label, hint, value }: CopyFieldProps) {
  const { t } = useTranslation('components')
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = () => {
    input.current?.select()
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      // Not allowed here: the text stands selected, ready for the keyboard.
      () => setCopied(false),
    )
  }
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <div className="copy-field">
          <input
            {...control}
            ref={input}
            readOnly
            value={value}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button type="button" onClick={copy}>
            <Icon name={copied ? 'check' : 'copy'} />
            {t('copy.button')}
          </Button>
          <span role="status" className="visually-hidden">
            {copied && t('copy.done')}
          </span>
        </div>
      )}
    </Field>
  )
}
