import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { ValueChange } from '#app/domain/addressees/record-values.ts'
import { langOf, useValueLabel } from './value-label.ts'

/** What is different, value by value. */
export function ChangedValues({ values }: { readonly values: readonly ValueChange[] }) {
  const { t } = useTranslation('addressees')
  const label = useValueLabel()
  return (
    <ul className="changed-values">
      {values.map(({ key, before, after, confirmed }) => (
        <li key={key}>
          {label(key)}
          {before !== after && (
            <>
              <del lang={langOf(key)}>
                {t('history.before', { text: before || t('history.nothing') })}
              </del>
              <ins lang={langOf(key)}>
                {t('history.after', { text: after || t('history.nothing') })}
              </ins>
            </>
          )}
          {confirmed && (
            <span className="confidence" data-confidence="confirmed">
              <Icon name="check" />
              {t('history.confirmed')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
