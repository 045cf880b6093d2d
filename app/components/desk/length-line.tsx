import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { graphemes } from '#app/domain/graphemes.ts'
import { useFormat } from '#app/i18n/format.ts'

interface LengthLineProps {
  readonly source: string
  readonly target: string
}

/**
 * How many characters the text has, alone and beside its source. Not read out, for it changes with every
 * key; a length that is unusual is for a check to find.
 */
export function LengthLine({ source, target }: LengthLineProps) {
  const { t } = useTranslation('desk')
  const { number } = useFormat()
  const length = graphemes(useDeferredValue(target))
  const ofSource = graphemes(source)
  const percent = (ratio: number) => number(ratio, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <p className="desk-length">
      <span>{t('length.characters', { count: length })}</span>
      {ofSource > 0 && (
        <span>
          {t('length.ofSource', { percent: percent(length / ofSource), source: ofSource })}
        </span>
      )}
    </p>
  )
}
