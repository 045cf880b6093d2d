import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { usualLength } from '#app/domain/languages/usual-length.ts'
import type { Locale } from '#app/domain/locale.ts'
import { textLength } from '#app/domain/text-length.ts'
import { useFormat } from '#app/i18n/format.ts'

interface LengthLineProps {
  readonly source: string
  readonly target: string
  readonly from: Locale
  readonly to: Locale
}

/** How long the text is, alone and beside its source. Not read out: it changes with every key. */
export function LengthLine({ source, target, from, to }: LengthLineProps) {
  const { t } = useTranslation('desk')
  const { number } = useFormat()
  const length = textLength({ source, target: useDeferredValue(target), from, to })
  const percent = (ratio: number) => number(ratio, { style: 'percent', maximumFractionDigits: 0 })
  const { low, high } = usualLength(from, to)
  return (
    <span className="desk-length">
      <span>{t('length.characters', { count: length.target })}</span>
      {length.ratio !== null && (
        <span>
          {t('length.ofSource', { percent: percent(length.ratio), source: length.source })}
        </span>
      )}
      {length.unusual && (
        <span className="desk-mark" data-tone="warning">
          <Icon name="warning" />
          {t(`length.${length.unusual}`, { low: percent(low), high: percent(high) })}
        </span>
      )}
    </span>
  )
}
