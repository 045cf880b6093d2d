import { useTranslation } from 'react-i18next'
import { type CellState, marks } from './cell-states.ts'

const shown: readonly CellState[] = [
  'present',
  'same',
  'open',
  'differs',
  'intended',
  'untranslated',
]

/** What the marks of the sheet mean. */
export function ParityLegend() {
  const { t } = useTranslation('parity')
  return (
    <dl className="board-legend" aria-label={t('legend.label')}>
      {shown.map((state) => (
        <div key={state}>
          <dt>
            <span className="parity-mark" data-parity={state}>
              {marks[state] || 2}
            </span>
          </dt>
          <dd>{t(`legend.${state}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
