import { useTranslation } from 'react-i18next'
import { genders } from '#app/domain/addressees/record.ts'
import { langOf } from './value-label.ts'

interface ValueInputProps {
  readonly id: string
  readonly valueKey: string
  readonly text: string
}

/** The control that fits a value: lines for an address, days as days, the gender by choice. */
export function ValueInput({ id, valueKey, text }: ValueInputProps) {
  const { t } = useTranslation('addressees')
  const common = { id, name: valueKey, lang: langOf(valueKey), defaultValue: text }
  if (valueKey.startsWith('address.')) {
    return <textarea {...common} rows={Math.max(2, text.split('\n').length)} maxLength={1000} />
  }
  if (valueKey.endsWith('.gender')) {
    return (
      <select {...common}>
        {genders.map((gender) => (
          <option key={gender} value={gender}>
            {t(`gender.${gender}`)}
          </option>
        ))}
      </select>
    )
  }
  const isDay = /\.(from|until)$/.test(valueKey)
  return <input {...common} type={isDay ? 'date' : 'text'} maxLength={isDay ? undefined : 1000} />
}
