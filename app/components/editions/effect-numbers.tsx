import { useTranslation } from 'react-i18next'
import type { EditionEffects } from '#app/domain/editions/effects.ts'
import { useFormat } from '#app/i18n/format.ts'

interface EffectNumbersProps {
  /** How many units are changed. */
  readonly count: number
  readonly effects: EditionEffects
}

/** What publishing does, in numbers: those that say nothing are left out. */
export function EffectNumbers({ count, effects }: EffectNumbersProps) {
  const { t } = useTranslation('editions')
  const { number } = useFormat()
  const { fallen, standing, stale, empty, consents, versions, sent } = effects
  const always = [
    ['units', count],
    ['fallen', fallen.length],
    ['versions', versions.length],
  ] as const
  const more = [
    ['standing', standing.length],
    ['stale', stale],
    ['empty', empty],
    ['consents', consents],
    ['sent', sent.length],
  ] as const
  return (
    <dl className="effect-numbers">
      {[...always, ...more.filter(([, value]) => value > 0)].map(([name, value]) => (
        <div key={name} data-none={value === 0 || undefined}>
          <dt>{t(`effects.${name}`)}</dt>
          <dd suppressHydrationWarning>{number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
