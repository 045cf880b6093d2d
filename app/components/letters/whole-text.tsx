import { useTranslation } from 'react-i18next'
import { layouts } from '#app/domain/segmentation/cut.ts'
import { LetterTextFields } from './letter-text-fields.tsx'
import type { TypedText } from './new-letter.ts'

interface WholeTextProps {
  readonly typed: TypedText | undefined
  /** Of the text, where it is known. */
  readonly lang: string | undefined
  /** What is wrong with the text or the file. */
  readonly error: string | undefined
}

/** Where the text of a letter is pasted or its file chosen, and how it is laid out. */
export function WholeText({ typed, lang, error }: WholeTextProps) {
  const { t } = useTranslation('letters')
  const { t: tSource } = useTranslation('source')
  return (
    <>
      {typed?.kept ? (
        <details>
          <summary>{t('new.instead')}</summary>
          <LetterTextFields typed={typed} lang={lang} error={undefined} />
        </details>
      ) : (
        <LetterTextFields typed={typed} lang={lang} error={error} />
      )}
      <fieldset className="layouts">
        <legend>{t('new.layout')}</legend>
        {(['', ...layouts] as const).map((layout) => (
          <label key={layout} className="choice">
            <input
              type="radio"
              name="layout"
              value={layout}
              defaultChecked={layout === (typed?.layout ?? '')}
            />
            {layout === '' ? t('new.layoutDecided') : tSource(`layout.${layout}`)}
          </label>
        ))}
      </fieldset>
    </>
  )
}
