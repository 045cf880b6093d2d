import { type ChangeEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { maxInputBytes } from '#app/domain/segmentation/decode.ts'
import type { TypedText } from './new-letter.ts'

interface LetterTextFieldsProps {
  readonly typed: TypedText | undefined
  /** Of the text, where it is known. */
  readonly lang: string | undefined
  /** What is wrong with the text or the file. */
  readonly error: string | undefined
}

/** Where the letter is pasted, or its file chosen. */
export function LetterTextFields({ typed, lang, error }: LetterTextFieldsProps) {
  const { t } = useTranslation('letters')
  const [tooLarge, setTooLarge] = useState(false)
  const isFileWrong = error !== undefined && (typed?.text ?? '') === ''
  // Said before anything is sent: a body past the server's limit would not come back with the page.
  const measure = (size: number, control: HTMLInputElement | HTMLTextAreaElement) => {
    const exceeds = size > maxInputBytes
    setTooLarge(exceeds)
    control.setCustomValidity(exceeds ? t('new.tooLarge') : '')
  }
  const onText = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { value } = event.target
    const isShort = value.length * 3 <= maxInputBytes
    measure(isShort ? 0 : new TextEncoder().encode(value).length, event.target)
  }
  return (
    <>
      <Field label={t('new.text')} hint={t('new.textHint')} error={isFileWrong ? undefined : error}>
        {(control) => (
          <textarea
            name="text"
            className="letter-input"
            lang={lang}
            rows={14}
            defaultValue={typed?.text}
            onChange={onText}
            {...control}
          />
        )}
      </Field>
      <Field
        label={t(typed?.kept ? 'new.otherFile' : 'new.file')}
        hint={t('new.fileHint')}
        error={isFileWrong ? error : undefined}
      >
        {(control) => (
          <input
            type="file"
            name="file"
            accept=".txt,.text,.md,text/plain"
            onChange={(event) => measure(event.target.files?.[0]?.size ?? 0, event.target)}
            {...control}
          />
        )}
      </Field>
      <p role="alert" className="field-error">
        {tooLarge && t('new.tooLarge')}
      </p>
    </>
  )
}
