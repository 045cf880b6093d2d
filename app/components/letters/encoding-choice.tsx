import { useTranslation } from 'react-i18next'
import type { LikelyEncoding } from '#app/domain/segmentation/likely-encodings.ts'

interface EncodingChoiceProps {
  readonly candidates: readonly LikelyEncoding[]
  readonly lang: string
}

/** The ways a file could be read, each with the text as it would then read; none is chosen beforehand. */
export function EncodingChoice({ candidates, lang }: EncodingChoiceProps) {
  const { t } = useTranslation('letters')
  return (
    <fieldset className="encodings">
      <legend>{t('encoding.legend')}</legend>
      <p className="field-hint">{t('encoding.hint')}</p>
      {candidates.map(({ encoding, preview }) => (
        <label key={encoding} className="encoding">
          <span className="encoding-name">
            <input type="radio" name="encoding" value={encoding} required />
            {t(`encoding.${encoding}`)}
          </span>
          <span className="letter-text" lang={lang}>
            {preview}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
