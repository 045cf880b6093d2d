import { useTranslation } from 'react-i18next'
import type { Combination } from '#app/domain/keyboards/combination.ts'
import { keysOf } from './keymap.ts'

/** The keys to press, as they are printed on a keyboard. */
export function Keys({ keys, mac }: { readonly keys: Combination; readonly mac: boolean }) {
  const { t } = useTranslation('desk')
  return (
    <span className="desk-key">
      {keysOf(keys, mac).map((key, index) => (
        <span key={key}>
          {index > 0 && ' + '}
          <kbd>{t(`key.${key}` as 'key.Enter', { defaultValue: key.toUpperCase() })}</kbd>
        </span>
      ))}
    </span>
  )
}
