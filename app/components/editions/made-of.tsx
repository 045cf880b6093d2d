import { useTranslation } from 'react-i18next'
import type { ChangeKind } from '#app/domain/editions/unit-change.ts'
import { useFormat } from '#app/i18n/format.ts'
import type { LastUnit } from './edition-view.ts'

interface MadeOfProps {
  readonly units: readonly LastUnit[]
  readonly number: number
  readonly change: ChangeKind | null
}

/** Which paragraphs of the last edition a block was, where that is not plain. */
export function MadeOf({ units, number, change }: MadeOfProps) {
  const { t } = useTranslation('editions')
  const { list, number: format } = useFormat()
  const isPlain = change !== 'split' && units.every((unit) => unit.number === number)
  if (units.length === 0 || isPlain) return null
  const numbers = units.map((unit) => format(unit.number))
  return (
    <span className="edition-was" suppressHydrationWarning>
      {t('madeOf.was', { numbers: list(numbers) })}
    </span>
  )
}
